package vizavi.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vizavi.account.Cohorts;
import vizavi.account.OwnAccount;
import vizavi.account.RefusedException;
import vizavi.account.SignedIn;
import vizavi.shell.LanguageRow;
import vizavi.shell.Languages;
import vizavi.shell.Places;
import vizavi.shell.Toast;

/**
 * One's own account: password, e-mail, and the cohorts one is in. With a password somebody else
 * chose there is nothing here but choosing one's own.
 */
@Route(Places.ACCOUNT)
@PermitAll
public class AccountView extends Div implements HasDynamicTitle, BeforeEnterObserver {
  private final transient OwnAccount own;
  private final transient Cohorts cohorts;
  private final transient SignedIn signedIn;
  private final transient Languages languages;

  AccountView(OwnAccount own, Cohorts cohorts, SignedIn signedIn, Languages languages) {
    this.own = own;
    this.cohorts = cohorts;
    this.signedIn = signedIn;
    this.languages = languages;
    addClassNames("page", "account-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("account.title");
  }

  private void show() {
    removeAll();
    if (own.needsPassword()) {
      add(
          opening(getTranslation("account.first.title"), getTranslation("account.first.words")),
          new PasswordForm(own, this::begin));
    } else {
      String who = signedIn.person().signIn();
      add(
          opening(getTranslation("account.title"), getTranslation("account.words", who)),
          new PasswordForm(own, this::changed),
          email(),
          language(),
          new OwnCohorts(cohorts, this::show));
    }
  }

  private static Component opening(String title, String words) {
    Paragraph lead = new Paragraph(words);
    lead.addClassName("lead");
    Div opening = new Div(new H1(title), lead);
    opening.addClassName("opening");
    return opening;
  }

  private void begin() {
    UI.getCurrent().navigate(Places.HOME);
    Toast.tell(getTranslation("account.first.done"));
  }

  private void changed() {
    show();
    Toast.tell(getTranslation("account.password.done"));
  }

  private Component email() {
    EmailField field = new EmailField(getTranslation("account.email.label"));
    field.setId("email");
    field.setManualValidation(true);
    field.setValue(own.email().orElse(""));
    NativeButton save =
        new NativeButton(getTranslation("people.change.submit"), click -> save(field));
    save.setId("save-email");
    save.addClassName("plain");
    Div actions = new Div(save);
    actions.addClassName("actions");
    Section section =
        new Section(
            new H2(getTranslation("account.email")),
            new Paragraph(getTranslation("account.email.words")),
            field,
            actions);
    section.addClassName("card");
    return section;
  }

  private Component language() {
    Section section =
        new Section(
            new H2(getTranslation("account.language")),
            new Paragraph(getTranslation("account.language.words")),
            new LanguageRow(languages).withBrowser());
    section.addClassName("card");
    return section;
  }

  private void save(EmailField field) {
    field.setInvalid(false);
    try {
      own.changeEmail(field.getValue());
      Toast.tell(getTranslation("account.email.done"));
    } catch (RefusedException refused) {
      field.setErrorMessage(getTranslation(refused.key(), refused.arguments().toArray()));
      field.setInvalid(true);
    }
  }
}
