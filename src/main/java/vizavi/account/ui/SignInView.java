package vizavi.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import vizavi.account.DemoPeople;
import vizavi.shell.LanguageRow;
import vizavi.shell.Languages;
import vizavi.shell.Logo;
import vizavi.shell.Places;
import vizavi.shell.portrait.Expression;
import vizavi.shell.portrait.Portrait;

/** Where everybody begins: who are you? */
@Route(value = Places.SIGN_IN, autoLayout = false)
@AnonymousAllowed
public class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final Predicate<String> SECONDS = Pattern.compile("[0-9]{1,4}").asMatchPredicate();

  private final AuthenticationContext signedIn;
  private final LoginForm form = new LoginForm();

  SignInView(AuthenticationContext signedIn, ObjectProvider<DemoPeople> demo, Languages languages) {
    this.signedIn = signedIn;
    addClassName("sign-in");
    form.setAction(Places.SIGN_IN);
    form.setForgotPasswordButtonVisible(false);
    form.getElement()
        .executeJs(
            "this.updateComplete.then(() => {"
                + " this.querySelector('vaadin-password-field').i18n = {reveal: $0}; })",
            getTranslation("field.password.reveal"));
    Div door = new Div(new LanguageRow(languages), form);
    door.addClassName("sign-in-door");
    demo.ifAvailable(people -> door.add(new DemoSignIns(form)));
    Main main = new Main(welcome(), door);
    add(main);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (signedIn.isAuthenticated()) {
      event.forwardTo(Places.HOME);
    }
    QueryParameters parameters = event.getLocation().getQueryParameters();
    // Anybody can write an address; only a number is shown.
    form.setI18n(texts(parameters.getSingleParameter("wait").filter(SECONDS)));
    form.setError(parameters.getParameters().containsKey("error"));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("sign-in.title");
  }

  private Section welcome() {
    Span name = new Span(getTranslation("shell.name"));
    Div brand = new Div(new Logo(), name);
    brand.addClassName("brand");
    Div faces = new Div();
    faces.addClassName("sign-in-faces");
    faces.getElement().setAttribute("aria-hidden", "true");
    face(faces, "older-woman", Expression.DOUBTFUL);
    face(faces, "businessman", Expression.CONTENT);
    face(faces, "young-woman", Expression.DELIGHTED);
    face(faces, "older-man", Expression.IMPATIENT);
    Section welcome =
        new Section(
            brand,
            new H1(getTranslation("sign-in.headline")),
            new Paragraph(getTranslation("sign-in.words")),
            faces);
    welcome.addClassName("sign-in-welcome");
    return welcome;
  }

  private static void face(Div row, String look, Expression expression) {
    Portrait portrait = new Portrait(look, "").decorative();
    portrait.show(expression);
    row.add(portrait.decorative());
  }

  private LoginI18n texts(Optional<String> wait) {
    LoginI18n texts = LoginI18n.createDefault();
    LoginI18n.Form fields = texts.getForm();
    fields.setTitle(getTranslation("sign-in.title"));
    fields.setUsername(getTranslation("sign-in.name"));
    fields.setPassword(getTranslation("sign-in.password"));
    fields.setSubmit(getTranslation("sign-in.submit"));
    LoginI18n.ErrorMessage error = texts.getErrorMessage();
    error.setTitle(
        wait.isPresent()
            ? getTranslation("sign-in.wait.title")
            : getTranslation("sign-in.wrong.title"));
    error.setMessage(
        wait.map(seconds -> getTranslation("sign-in.wait.words", Integer.valueOf(seconds)))
            .orElseGet(() -> getTranslation("sign-in.wrong.words")));
    error.setUsername(getTranslation("sign-in.name-missing"));
    error.setPassword(getTranslation("sign-in.password-missing"));
    return texts;
  }
}
