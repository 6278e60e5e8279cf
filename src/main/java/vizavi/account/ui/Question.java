package vizavi.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import vizavi.account.RefusedException;
import vizavi.shell.Toast;

/** Asks before something is done that others feel. */
class Question extends Dialog {
  private final transient Runnable action;

  Question(String title, String words, String yes, Runnable action) {
    this.action = action;
    setHeaderTitle(title);
    setWidth("min(520px, 100%)");
    add(new Paragraph(words));
    Button ok = new Button(yes, click -> go());
    ok.addThemeVariants(ButtonVariant.PRIMARY);
    Button no = new Button(getTranslation("people.cancel"), click -> close());
    no.setAutofocus(true);
    getFooter().add(no, ok);
  }

  private void go() {
    close();
    try {
      action.run();
    } catch (RefusedException refused) {
      Toast.alert(getTranslation(refused.key(), refused.arguments().toArray()));
    }
  }
}
