package vizavi.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vizavi.assignment.Assigned;
import vizavi.assignment.Assignment;
import vizavi.assignment.State;
import vizavi.assignment.StepStanding;
import vizavi.shell.Badge;
import vizavi.shell.Moment;
import vizavi.shell.Places;

/** Something that is to be done: until when, how it stands, and the next step. */
class DueItem extends Item {

  /**
   * @param titles of scenarios in the person's language, by id
   * @param look how its next step looks
   */
  DueItem(Assigned one, Instant now, Map<String, String> titles, Supplier<String> look) {
    super(new Anchor(Places.assignment(one.assignment().id()), one.assignment().title()));
    badges(state(one.standing().state()));
    one.standing().next().ifPresent(step -> step(one, step, titles));
    Optional<Instant> opens =
        one.assignment().terms().opens().filter(moment -> moment.isAfter(now));
    if (opens.isPresent()) {
      note(getTranslation("home.opens", Moment.of(opens.get())));
    } else {
      one.standing().next().ifPresent(step -> act(one.assignment(), step, look));
    }
  }

  private Badge state(State state) {
    return switch (state) {
      case OVERDUE -> new Badge(getTranslation("home.state.overdue"), "bad");
      case NOT_PASSED -> new Badge(getTranslation("home.state.not-passed"), "even");
      case UNDER_WAY -> new Badge(getTranslation("home.state.under-way"), "accent");
      case NOT_BEGUN, PASSED, EXCUSED -> new Badge(getTranslation("home.state.not-begun"));
    };
  }

  private void step(Assigned one, StepStanding step, Map<String, String> titles) {
    int steps = one.standing().steps().size();
    String what =
        steps == 1
            ? step.step().title(titles)
            : getTranslation("home.step", step.number(), steps, step.step().title(titles));
    note(
        one.standing()
            .due()
            .map(due -> getTranslation("home.due-by", what, Moment.of(due)))
            .orElse(what));
  }

  private void act(Assignment assignment, StepStanding step, Supplier<String> look) {
    step.underWay()
        .ifPresentOrElse(
            attempt ->
                act(
                    getTranslation("scenarios.go-on"),
                    assignment.title(),
                    Places.attempt(attempt.id()),
                    look.get()),
            () ->
                act(
                    getTranslation("home.begin"),
                    assignment.title(),
                    Places.briefing(step.step().scenario(), assignment.id(), step.number()),
                    look.get()));
  }
}
