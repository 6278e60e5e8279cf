package vizavi.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vizavi.assignment.GivingRefusedException;

/** Asks for a reason; what is refused is said at the field and stays open. */
class ReasonDialog extends Dialog {
  private final TextArea reason = new TextArea(getTranslation("assignments.field.reason"));

  /**
   * @param submit is called with the reason
   * @param done is called when it was taken
   */
  ReasonDialog(String title, String words, String button, Consumer<String> submit, Runnable done) {
    setHeaderTitle(title);
    reason.setId("reason");
    reason.setWidthFull();
    reason.setHelperText(getTranslation("assignments.field.reason.help"));
    add(new Paragraph(words), reason);
    Button ok = new Button(button, click -> submit(submit, done));
    ok.setId("reason-submit");
    ok.addThemeVariants(ButtonVariant.PRIMARY);
    setCloseOnOutsideClick(false); // what was typed is not lost by a slip
    getFooter().add(new Button(getTranslation("assignments.cancel"), click -> close()), ok);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            reason.focus();
          }
        });
  }

  private void submit(Consumer<String> submit, Runnable done) {
    reason.setInvalid(false);
    try {
      submit.accept(reason.getValue());
      close();
      done.run();
    } catch (GivingRefusedException refused) {
      reason.setErrorMessage(getTranslation(refused.key(), refused.arguments().toArray()));
      reason.setInvalid(true);
    }
  }
}
