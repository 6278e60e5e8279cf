package vizavi.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vizavi.account.RefusedException;

/** Asks for one or two words; what is refused is said at the first field and nothing is lost. */
class OneField extends Dialog {
  private final TextField field;
  private final Div fields = new Div();
  private final transient Consumer<String> submit;

  OneField(String title, String label, String ok, Consumer<String> submit) {
    this.submit = submit;
    field = new TextField(label);
    setHeaderTitle(title);
    fields.addClassName("fields");
    fields.add(field);
    add(fields);
    Button go = new Button(ok, click -> submit());
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.addClickShortcut(Key.ENTER).listenOn(fields);
    setCloseOnOutsideClick(false);
    addOpenedChangeListener(
        change -> {
          if (isOpened()) {
            field.focus();
          }
        });
    getFooter().add(new Button(getTranslation("people.cancel"), click -> close()), go);
  }

  /** What stands in it at first. */
  OneField with(String value) {
    field.setValue(value);
    return this;
  }

  /** Said below it. */
  OneField help(String words) {
    field.setHelperText(words);
    return this;
  }

  /** Puts another field below it. */
  OneField below(TextField other) {
    fields.add(other);
    return this;
  }

  private void submit() {
    field.setInvalid(false);
    try {
      submit.accept(field.getValue());
      close();
    } catch (RefusedException refused) {
      field.setErrorMessage(getTranslation(refused.key(), refused.arguments().toArray()));
      field.setInvalid(true);
    }
  }
}
