package vizavi.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads to no view. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class UnknownAddressPage extends ErrorPage implements HasErrorParameter<NotFoundException> {
  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
    say(getTranslation("notice.unknown.title"), getTranslation("notice.unknown.words"));
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
