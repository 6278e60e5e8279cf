package vizavi.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vizavi.assignment.Assignments;
import vizavi.assignment.Overview;
import vizavi.library.Library;
import vizavi.shell.Places;

/** For mentors: what they gave to whom, and how it goes. */
@Route(Places.ASSIGNMENTS)
@Menu(title = "menu.assignments", order = 3.4)
@RolesAllowed("MENTOR")
public class AssignmentsView extends Div implements HasDynamicTitle {
  private final transient Library library;

  AssignmentsView(Assignments assignments, Library library) {
    this.library = library;
    addClassNames("page", "assignments");
    Paragraph lead = new Paragraph(getTranslation("assignments.words"));
    lead.addClassName("lead");
    Div opening = new Div(new H1(getTranslation("assignments.title")), lead);
    opening.addClassName("opening");
    Anchor create = new Anchor(GivingView.NEW, getTranslation("assignments.new"));
    create.setId("new-assignment");
    create.addClassName("button");
    Div actions = new Div(create);
    actions.addClassName("actions");
    add(opening, actions);
    List<Overview> all = assignments.mine();
    List<Overview> open = all.stream().filter(one -> inForce(one)).toList();
    List<Overview> gone = all.stream().filter(one -> !inForce(one)).toList();
    add(open.isEmpty() ? empty() : list(open));
    if (!gone.isEmpty()) {
      NativeDetails withdrawn =
          new NativeDetails(getTranslation("assignments.withdrawn.list", gone.size()), list(gone));
      withdrawn.addClassName("quiet");
      add(withdrawn);
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("assignments.title");
  }

  private static boolean inForce(Overview one) {
    return one.assignment().withdrawn().isEmpty();
  }

  private UnorderedList list(List<Overview> some) {
    var titles = library.titlesIn(getLocale().getLanguage());
    UnorderedList list = new UnorderedList();
    list.addClassName("given");
    some.forEach(one -> list.add(new GivenCard(one, titles)));
    return list;
  }

  private Component empty() {
    Div empty =
        new Div(
            new H2(getTranslation("assignments.empty.title")),
            new Paragraph(getTranslation("assignments.empty.words")));
    empty.addClassNames("card", "empty");
    return empty;
  }
}
