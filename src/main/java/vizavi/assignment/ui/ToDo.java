package vizavi.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import vizavi.assignment.Assigned;
import vizavi.assignment.Assignment;
import vizavi.assignment.State;
import vizavi.assignment.StepStanding;
import vizavi.attempt.Attempt;
import vizavi.attempt.Mode;
import vizavi.attempt.TaskTerms;
import vizavi.shell.Badge;
import vizavi.shell.Moment;
import vizavi.shell.Places;

/** An assignment as a trainee sees it: what it asks, how far they are, and the next step. */
class ToDo extends Div {
  private final transient Assigned mine;
  private final transient Map<String, String> titles;

  /**
   * @param titles of scenarios in the person's language, by id
   * @param terms of a step, by its number
   */
  ToDo(Assigned mine, Map<String, String> titles, IntFunction<TaskTerms> terms) {
    this.mine = mine;
    this.titles = titles;
    addClassName("desk");
    Section steps = new Section(new H2(getTranslation("assignments.steps")), steps());
    steps.addClassName("card");
    steps.add(next(terms));
    Section how = new Section(new H2(getTranslation("assignments.terms")));
    how.addClassName("card");
    how.add(TermsList.of(assignment().terms(), mine.standing()));
    Div pair = new Div(steps, how);
    pair.addClassName("desk-pair");
    add(opening(), pair);
  }

  private Assignment assignment() {
    return mine.assignment();
  }

  private Div opening() {
    Paragraph by = new Paragraph(getTranslation("task.given", assignment().by()));
    by.addClassName("lead");
    State state = mine.standing().state();
    Div badges = new Div(new Badge(Named.state(state), Named.tone(state)));
    badges.addClassName("badges");
    mine.standing()
        .due()
        .map(at -> Moment.of(assignment().terms().at(at)))
        .ifPresent(due -> badges.add(new Badge(getTranslation("assignments.due", due))));
    Div opening = new Div(new H1(assignment().title()), by, badges);
    opening.addClassName("opening");
    if (!assignment().words().isEmpty()) {
      opening.add(new Paragraph(assignment().words()));
    }
    if (!mine.allowance().reason().isEmpty()) {
      opening.add(
          new Paragraph(
              getTranslation(
                  "assignments.allowed", mine.allowance().by(), mine.allowance().reason())));
    }
    return opening;
  }

  private OrderedList steps() {
    OrderedList list = new OrderedList();
    list.addClassName("steps");
    mine.standing().steps().forEach(step -> list.add(step(step)));
    return list;
  }

  private ListItem step(StepStanding step) {
    Div words = new Div(new H3(step.step().title(titles)), small(sofar(step)));
    ListItem item = new ListItem(words);
    item.addClassName("step");
    if (step.passed()) {
      item.addClassName("done");
      item.add(new Badge(Named.state(State.PASSED), "good"));
    }
    step.lastOver().ifPresent(last -> item.add(debrief(step, last)));
    return item;
  }

  private String sofar(StepStanding step) {
    return step.counting()
        .filter(counting -> assignment().terms().mode() == Mode.ASSESSED)
        .flatMap(Attempt::overall)
        .map(overall -> getTranslation("assignments.step.score", overall, left(step)))
        .orElseGet(() -> left(step));
  }

  private String left(StepStanding step) {
    return step.left()
        .map(left -> getTranslation("assignments.step.left", left))
        .orElseGet(() -> getTranslation("assignments.step.tried", step.tries().size()));
  }

  private Anchor debrief(StepStanding step, Attempt last) {
    Anchor debrief =
        new Anchor(Places.debrief(last.id()), getTranslation("assignments.step.debrief"));
    debrief.setAriaLabel(getTranslation("assignments.step.debrief-of", step.step().title(titles)));
    return debrief;
  }

  private static Span small(String words) {
    Span small = new Span(words);
    small.addClassName("small");
    return small;
  }

  /** The way to the next step, or why there is none. */
  private Component next(IntFunction<TaskTerms> terms) {
    Optional<StepStanding> next = mine.standing().next();
    if (mine.standing().state() == State.EXCUSED) {
      return new Paragraph(getTranslation("assignments.todo.excused"));
    }
    if (next.isEmpty()) {
      return new Paragraph(getTranslation("assignments.todo.passed"));
    }
    StepStanding step = next.get();
    Optional<Attempt> underWay = step.underWay();
    if (underWay.isPresent()) {
      return way(Places.attempt(underWay.get().id()), getTranslation("scenarios.go-on"));
    }
    TaskTerms now = terms.apply(step.number());
    if (now.refusal().isPresent()) {
      return new Paragraph(Named.refusal(now.refusal().get()));
    }
    return way(
        Places.briefing(step.step().scenario(), assignment().id(), step.number()),
        step.tries().isEmpty()
            ? getTranslation("assignments.todo.begin", step.step().title(titles))
            : getTranslation("task.again"));
  }

  private static Div way(String place, String words) {
    Anchor way = new Anchor(place, words);
    way.setId("next-step");
    way.addClassName("button");
    Div actions = new Div(way);
    actions.addClassName("actions");
    return actions;
  }
}
