package vizavi.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import vizavi.account.Person;
import vizavi.shell.Badge;

/** One person in the list, with what can be done. */
class PersonRow extends ListItem {
  PersonRow(Person person, PeopleView view) {
    addClassName("person");
    if (!person.active()) {
      addClassName("away");
    }
    Span signIn = new Span(person.signIn());
    signIn.addClassName("small");
    Div who = new Div(new H2(person.name()), signIn);
    add(who, badges(person), actions(person, view));
  }

  private Div badges(Person person) {
    Div badges = new Div();
    badges.addClassName("badges");
    person.roles().stream().sorted().map(Roles::name).map(Badge::new).forEach(badges::add);
    if (!person.active()) {
      badges.add(new Badge(getTranslation("people.inactive"), "bad"));
    }
    return badges;
  }

  private Div actions(Person person, PeopleView view) {
    NativeButton change = button(getTranslation("people.change"), person);
    change.addClickListener(click -> view.change(person));
    NativeButton reset = button(getTranslation("people.reset"), person);
    reset.addClickListener(click -> view.resetPassword(person));
    NativeButton active =
        button(
            person.active()
                ? getTranslation("people.deactivate")
                : getTranslation("people.reactivate"),
            person);
    active.addClickListener(click -> view.activate(person, !person.active()));
    Div actions = new Div(change, reset, active);
    actions.addClassName("actions");
    return actions;
  }

  private NativeButton button(String words, Person person) {
    NativeButton button = new NativeButton(words);
    button.addClassName("plain");
    button.setAriaLabel(getTranslation("people.action-for", words, person.name()));
    return button;
  }
}
