package vizavi.assignment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vizavi.assignment.Assignment;
import vizavi.assignment.Overview;
import vizavi.assignment.State;
import vizavi.shell.Badge;
import vizavi.shell.Moment;
import vizavi.shell.Places;

/** One assignment in the mentor's list: what, to whom, until when, and how it goes. */
class GivenCard extends ListItem {
  /**
   * @param titles of scenarios in the mentor's language, by id
   */
  GivenCard(Overview one, Map<String, String> titles) {
    addClassNames("card", "given-one");
    Assignment assignment = one.assignment();
    H2 title = new H2(new Anchor(Places.assignment(assignment.id()), assignment.title()));
    Span due =
        new Span(
            assignment
                .terms()
                .due()
                .map(at -> getTranslation("assignments.due", Moment.of(assignment.terms().at(at))))
                .orElseGet(() -> getTranslation("assignments.no-due")));
    due.addClassName("small");
    Div head = new Div(title, due);
    head.addClassName("given-head");
    Paragraph steps =
        new Paragraph(
            assignment.terms().steps().stream()
                .map(step -> step.title(titles))
                .collect(Collectors.joining(" → ")));
    steps.addClassName("small");
    add(head, steps, to(one));
    if (one.people().isEmpty()) {
      add(new Paragraph(getTranslation("assignments.nobody")));
    } else {
      add(new StateBar(one.counts()));
    }
    overdue(one);
  }

  /** Cohorts and people it goes to, as far as the mentor looks after them. */
  static Div to(Overview one) {
    Div to = new Div();
    to.addClassName("badges");
    Stream.concat(one.cohorts().stream(), one.named().stream()).map(Badge::new).forEach(to::add);
    return to;
  }

  /** Who is overdue, by name: the reason to open the page. */
  private void overdue(Overview one) {
    String names =
        one.people().stream()
            .filter(assigned -> assigned.standing().state() == State.OVERDUE)
            .map(assigned -> one.names().get(assigned.person()))
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      add(new Paragraph(getTranslation("assignments.overdue.names", names)));
    }
  }
}
