package vizavi.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import vizavi.account.OwnAccount;
import vizavi.account.RefusedException;
import vizavi.shell.FieldWords;

/** Asks for the present password and a new one. */
class PasswordForm extends Section {
  private final transient OwnAccount own;
  private final transient Runnable done;
  private final PasswordField present = new PasswordField(getTranslation("account.present"));
  private final PasswordField chosen = new PasswordField(getTranslation("account.chosen"));

  PasswordForm(OwnAccount own, Runnable done) {
    FieldWords.say(present);
    FieldWords.say(chosen);
    this.own = own;
    this.done = done;
    addClassName("card");
    present.setId("present");
    present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    chosen.setId("chosen");
    chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
    chosen.setHelperText(getTranslation("people.field.password.help"));
    Div fields = new Div(present, chosen);
    fields.addClassName("fields");
    NativeButton change =
        new NativeButton(getTranslation("account.password.submit"), click -> change());
    change.setId("change-password");
    change.addClassName("button");
    change.addClickShortcut(Key.ENTER).listenOn(fields);
    Div actions = new Div(change);
    actions.addClassName("actions");
    add(new H2(getTranslation("account.password")), fields, actions);
  }

  private void change() {
    present.setInvalid(false);
    chosen.setInvalid(false);
    try {
      stay(own.changePassword(present.getValue(), chosen.getValue()));
      done.run();
    } catch (RefusedException refused) {
      show(refused);
    }
  }

  /** Every session of the old password ends; this one goes on with what is signed in anew. */
  private static void stay(Authentication renewed) {
    var context = new SecurityContextImpl(renewed);
    SecurityContextHolder.setContext(context);
    VaadinSession.getCurrent()
        .getSession()
        .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
  }

  private void show(RefusedException refused) {
    PasswordField field =
        switch (refused.key()) {
          case RefusedException.PASSWORD_WRONG, RefusedException.PASSWORD_WAIT -> present;
          default -> chosen;
        };
    field.setErrorMessage(getTranslation(refused.key(), refused.arguments().toArray()));
    field.setInvalid(true);
    field.focus();
  }
}
