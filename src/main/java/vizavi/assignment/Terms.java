package vizavi.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempt;
import vizavi.attempt.Marks;
import vizavi.attempt.Mode;

/**
 * What is to be done, and what it takes.
 *
 * @param steps in order, each scenario once; at least one. A step opens when the one before it is
 *     passed
 * @param answering counts only where a scenario takes typed words
 * @param opens from when on it can be begun; empty for at once
 * @param due until when it should be passed; later it still can be
 * @param zone in which the mentor thinks of the dates
 * @param marks what a try must reach, in assessed mode; in coach mode it only has to be played to
 *     its end
 * @param tries allowed for each step, at least 1; empty for any number
 */
public record Terms(
    List<Step> steps,
    Mode mode,
    Answering answering,
    Optional<Instant> opens,
    Optional<Instant> due,
    ZoneId zone,
    Marks marks,
    Optional<Integer> tries,
    Counts counts) {
  public Terms {
    steps = List.copyOf(steps);
  }

  /** How many tries at each step somebody has; empty for any number. */
  public Optional<Integer> allowed(Allowance allowance) {
    return counts == Counts.FIRST
        ? Optional.of(1 + allowance.moreTries())
        : tries.map(number -> number + allowance.moreTries());
  }

  /** When it is due for somebody. */
  public Optional<Instant> due(Allowance allowance) {
    return allowance.due().or(this::due);
  }

  /** A moment as the mentor thinks of it. */
  public ZonedDateTime at(Instant moment) {
    return moment.atZone(zone);
  }

  /** Whether an attempt is a try at this step: what the coach helped with is no assessed try. */
  boolean isTry(Step step, Attempt attempt) {
    return attempt.scenario().equals(step.scenario())
        && (mode == Mode.COACH || attempt.mode() == Mode.ASSESSED);
  }

  boolean passedBy(Attempt attempt) {
    return mode == Mode.COACH ? attempt.over() : marks.reachedBy(attempt);
  }
}
