package vizavi.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import vizavi.account.People;
import vizavi.account.Person;
import vizavi.account.RefusedException;
import vizavi.shell.Toast;

/** The admin's page: who may sign in, and as what. */
@Route("people")
@Menu(title = "menu.people", order = 5)
@RolesAllowed("ADMIN")
public class PeopleView extends Div implements HasDynamicTitle {
  private final transient People people;
  private final UnorderedList list = new UnorderedList();

  PeopleView(People people) {
    this.people = people;
    addClassName("page");
    list.addClassName("people");
    Div opening = new Div(new H1(getTranslation("people.title")), lead());
    opening.addClassName("opening");
    NativeButton create = new NativeButton(getTranslation("people.create"), click -> create());
    create.setId("create");
    create.addClassName("button");
    Div actions = new Div(create);
    actions.addClassName("actions");
    add(opening, actions, list);
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("people.title");
  }

  private Paragraph lead() {
    Paragraph lead = new Paragraph(getTranslation("people.words"));
    lead.addClassName("lead");
    return lead;
  }

  private void refresh() {
    list.removeAll();
    people.all().forEach(person -> list.add(new PersonRow(person, this)));
  }

  private Stream<PersonRow> rows() {
    return list.getChildren().map(PersonRow.class::cast);
  }

  private void create() {
    new PersonDialog(
            getTranslation("people.create"),
            getTranslation("people.create.submit"),
            form -> {
              people.create(
                  form.signIn(), form.name(), form.roles(), form.password(), form.email());
              done(getTranslation("people.created", form.name()));
            })
        .forCreation()
        .open();
  }

  /** Asks for another name and other roles. */
  void change(Person person) {
    new PersonDialog(
            getTranslation("people.change.title", person.name()),
            getTranslation("people.change.submit"),
            form -> {
              people.change(person.id(), form.name(), form.roles(), form.email());
              done(getTranslation("people.changed", form.name()));
            })
        .forChange(person, people.emails().getOrDefault(person.id(), ""))
        .open();
  }

  /** Asks for a new password. */
  void resetPassword(Person person) {
    new PersonDialog(
            getTranslation("people.reset.title", person.name()),
            getTranslation("people.reset.submit"),
            form -> {
              people.resetPassword(person.id(), form.password());
              done(getTranslation("people.reset.done", person.name()));
            })
        .forPassword()
        .open();
  }

  /** Lets a person in, or no longer. */
  void activate(Person person, boolean active) {
    try {
      if (active) {
        people.reactivate(person.id());
        done(getTranslation("people.reactivated", person.name()));
      } else {
        people.deactivate(person.id());
        done(getTranslation("people.deactivated", person.name()));
      }
      rows().filter(row -> row.isOf(person)).forEach(PersonRow::focusAccess);
    } catch (RefusedException refused) {
      Toast.alert(getTranslation(refused.key(), refused.arguments().toArray()));
    }
  }

  private void done(String words) {
    refresh();
    Toast.tell(words);
  }
}
