package vizavi.account.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import vizavi.account.DemoPeople;
import vizavi.account.DemoPeople.DemoPerson;

/** The people of the demo: one click fills in their sign-in. Not there in production. */
class DemoSignIns extends Section {
  private final LoginForm form;

  DemoSignIns(LoginForm form) {
    this.form = form;
    addClassName("demo");
    UnorderedList people = new UnorderedList();
    DemoPeople.ALL.forEach(person -> people.add(new ListItem(button(person))));
    add(
        new H2(getTranslation("sign-in.demo.title")),
        new Paragraph(getTranslation("sign-in.demo.words", DemoPeople.PASSWORD)),
        people);
  }

  private NativeButton button(DemoPerson person) {
    NativeButton button = new NativeButton();
    button.addClassName("demo-person");
    Span role = new Span(Roles.name(person.role()));
    role.addClassName("small");
    button.add(new Span(person.name()), role);
    button.addClickListener(
        click ->
            form.getElement()
                .executeJs(
                    "const fill = (name, value) => {"
                        + " this.querySelector(`[name=${name}]`).value = value; };"
                        + "fill('username', $0); fill('password', $1);"
                        + "this.querySelector('vaadin-button').focus();",
                    person.signIn(),
                    DemoPeople.PASSWORD));
    return button;
  }
}
