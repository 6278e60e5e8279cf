package vizavi.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vizavi.attempt.Attempt;

/**
 * Where somebody stands with an assignment. Why it is so: {@code
 * docs/decisions/2026-11-22-assignments.md}.
 *
 * @param steps as many as the terms have, in order
 * @param due for this person
 * @param late whether it was passed after that, or is not passed and that is over
 */
public record Standing(State state, List<StepStanding> steps, Optional<Instant> due, boolean late) {
  /**
   * Derives it; the order of the attempts does not matter.
   *
   * @param mine attempts somebody began for this assignment; those that are no try at any of its
   *     steps don't count
   */
  static Standing of(Terms terms, List<Attempt> mine, Allowance allowance, Instant now) {
    var steps =
        IntStream.rangeClosed(1, terms.steps().size())
            .mapToObj(number -> StepStanding.of(terms, number, mine, allowance))
            .toList();
    var due = terms.due(allowance);
    var end = doneAt(steps).orElse(now);
    return new Standing(
        state(steps, allowance, due, now), steps, due, due.filter(end::isAfter).isPresent());
  }

  private static State state(
      List<StepStanding> steps, Allowance allowance, Optional<Instant> due, Instant now) {
    if (allowance.excused()) {
      return State.EXCUSED;
    }
    var open = steps.stream().filter(step -> !step.passed()).findFirst();
    if (open.isEmpty()) {
      return State.PASSED;
    }
    if (open.get().usedUp()) {
      return State.NOT_PASSED;
    }
    if (due.filter(now::isAfter).isPresent()) {
      return State.OVERDUE;
    }
    if (!open.get().tries().isEmpty() && open.get().underWay().isEmpty()) {
      return State.NOT_PASSED;
    }
    return steps.stream().allMatch(step -> step.tries().isEmpty())
        ? State.NOT_BEGUN
        : State.UNDER_WAY;
  }

  /** When the last step was passed; empty while one is not. */
  private static Optional<Instant> doneAt(List<StepStanding> steps) {
    return steps.stream().allMatch(StepStanding::passed)
        ? steps.stream().flatMap(step -> step.passedAt().stream()).max(Instant::compareTo)
        : Optional.empty();
  }

  /** The first step that is not passed. */
  public Optional<StepStanding> next() {
    return steps.stream().filter(step -> !step.passed()).findFirst();
  }

  /** How many steps are passed. */
  public int passed() {
    return (int) steps.stream().filter(StepStanding::passed).count();
  }

  /** Whether there is something left to do. */
  public boolean open() {
    return switch (state) {
      case PASSED, EXCUSED -> false;
      case NOT_BEGUN, UNDER_WAY, OVERDUE -> true;
      case NOT_PASSED -> next().filter(step -> !step.usedUp()).isPresent();
    };
  }

  /** Whether anything was begun. */
  public boolean begun() {
    return steps.stream().anyMatch(step -> !step.tries().isEmpty());
  }
}
