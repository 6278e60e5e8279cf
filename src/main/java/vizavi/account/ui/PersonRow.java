package vizavi.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import vizavi.account.Person;
import vizavi.shell.Badge;

/** One person in the list, with what can be done. */
class PersonRow extends ListItem {
  private final UUID id;
  private final NativeButton access;

  PersonRow(Person person, PeopleView view) {
    id = person.id();
    access =
        button(
            person.active()
                ? getTranslation("people.deactivate")
                : getTranslation("people.reactivate"),
            person);
    access.addClickListener(click -> view.activate(person, !person.active()));
    addClassName("person");
    if (!person.active()) {
      addClassName("away");
    }
    Span signIn = new Span(person.signIn());
    signIn.addClassName("small");
    Div who = new Div(new H2(person.name()), signIn);
    add(who, badges(person), actions(person, view));
  }

  boolean isOf(Person person) {
    return id.equals(person.id());
  }

  /** Puts the keyboard where a person was let in or shut out, in the row that took the place. */
  void focusAccess() {
    access.focus();
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
    Div actions = new Div(change, reset, access);
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
