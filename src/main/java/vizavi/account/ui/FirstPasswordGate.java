package vizavi.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vizavi.account.OwnAccount;

/**
 * Whoever signed in with a password somebody else chose comes to their account, whatever the
 * address, until they have chosen their own.
 */
@Component
class FirstPasswordGate implements VaadinServiceInitListener {
  private final transient OwnAccount own;

  FirstPasswordGate(OwnAccount own) {
    this.own = own;
  }

  @Override
  public void serviceInit(ServiceInitEvent start) {
    start.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
  }

  private void lead(BeforeEnterEvent event) {
    if (own.needsPassword() && event.getNavigationTarget() != AccountView.class) {
      event.forwardTo(AccountView.class);
    }
  }
}
