package vizavi.account.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vizavi.account.Person;
import vizavi.account.RefusedException;
import vizavi.account.Role;
import vizavi.shell.FieldWords;
import vizavi.shell.Toast;

/** Asks for what is needed about a person; what is refused is said at its field and stays open. */
class PersonDialog extends Dialog {
  private final TextField signIn = new TextField(getTranslation("people.field.sign-in"));
  private final TextField name = new TextField(getTranslation("people.field.name"));
  private final TextField email = new TextField(getTranslation("people.field.email"));
  private final PasswordField password = new PasswordField(getTranslation("people.field.password"));
  private final CheckboxGroup<Role> roles =
      new CheckboxGroup<>(getTranslation("people.field.roles"));
  private final Div fields = new Div();
  private final Consumer<PersonDialog> submit;

  PersonDialog(String title, String submitText, Consumer<PersonDialog> submit) {
    this.submit = submit;
    setHeaderTitle(title);
    addClassName("person-dialog");
    fields.addClassName("fields");
    roles.setItems(Role.values());
    roles.setItemLabelGenerator(Roles::name);
    password.setHelperText(getTranslation("people.field.password.help"));
    FieldWords.say(password);
    email.setHelperText(getTranslation("people.field.email.help"));
    signIn.setHelperText(getTranslation("people.field.sign-in.help"));
    add(fields);
    Button ok = new Button(submitText, click -> submit());
    ok.addThemeVariants(ButtonVariant.PRIMARY);
    // In the fields only: on the button beside it Enter means cancel.
    ok.addClickShortcut(Key.ENTER).listenOn(fields);
    setCloseOnOutsideClick(false); // what was typed is not lost by a slip
    addOpenedChangeListener(change -> focusFirst());
    getFooter().add(new Button(getTranslation("people.cancel"), click -> close()), ok);
  }

  PersonDialog forCreation() {
    roles.setValue(Set.of(Role.TRAINEE));
    fields.add(name, signIn, password, email, roles);
    return this;
  }

  PersonDialog forChange(Person person, String address) {
    name.setValue(person.name());
    email.setValue(address);
    roles.setValue(person.roles());
    fields.add(name, email, roles);
    return this;
  }

  PersonDialog forPassword() {
    fields.add(password);
    return this;
  }

  String signIn() {
    return signIn.getValue();
  }

  String name() {
    return name.getValue();
  }

  Set<Role> roles() {
    return roles.getValue();
  }

  String password() {
    return password.getValue();
  }

  String email() {
    return email.getValue();
  }

  private void focusFirst() {
    if (isOpened() && fields.getComponentAt(0) instanceof Focusable<?> first) {
      first.focus();
    }
  }

  private void submit() {
    List.<HasValidation>of(signIn, name, password, email, roles)
        .forEach(field -> field.setInvalid(false));
    try {
      submit.accept(this);
      close();
    } catch (RefusedException refused) {
      show(refused);
    }
  }

  private void show(RefusedException refused) {
    String words = getTranslation(refused.key(), refused.arguments().toArray());
    switch (refused.key()) {
      case RefusedException.SIGN_IN_TAKEN, RefusedException.SIGN_IN_SHAPE -> show(signIn, words);
      case RefusedException.EMAIL_SHAPE -> show(email, words);
      case RefusedException.NAME_SHAPE -> show(name, words);
      case RefusedException.NO_ROLE, RefusedException.LAST_ADMIN, RefusedException.YOURSELF ->
          show(roles, words);
      case RefusedException.PASSWORD_SHORT,
          RefusedException.PASSWORD_LONG,
          RefusedException.PASSWORD_EASY ->
          show(password, words);
      default -> Toast.alert(words);
    }
  }

  private static void show(HasValidation field, String words) {
    field.setErrorMessage(words);
    field.setInvalid(true);
  }
}
