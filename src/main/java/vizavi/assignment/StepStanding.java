package vizavi.assignment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vizavi.attempt.Attempt;

/**
 * Where somebody stands with one step.
 *
 * @param number from 1
 * @param tries the attempts begun for it, in order
 * @param counting the one that counts, of those that are over
 * @param passed whether that one passes
 * @param passedAt when a try that passes ended: the first of them, or the one that counts where
 *     that is the last; empty unless passed
 * @param left how many more may be begun; empty for any number
 */
public record StepStanding(
    int number,
    Step step,
    List<Attempt> tries,
    Optional<Attempt> counting,
    boolean passed,
    Optional<Instant> passedAt,
    Optional<Integer> left) {
  private static final Comparator<Attempt> IN_ORDER =
      Comparator.comparing(Attempt::begun).thenComparing(Attempt::id);

  static StepStanding of(Terms terms, int number, List<Attempt> mine, Allowance allowance) {
    var step = terms.steps().get(number - 1);
    var tries =
        mine.stream().filter(attempt -> terms.isTry(step, attempt)).sorted(IN_ORDER).toList();
    var allowed = terms.allowed(allowance);
    var counting = counting(terms, tries, allowed);
    var passing = counting.filter(terms::passedBy);
    return new StepStanding(
        number,
        step,
        tries,
        counting,
        passing.isPresent(),
        passing.flatMap(last -> passedAt(terms, tries, last)),
        allowed.map(most -> Math.max(0, most - tries.size())));
  }

  private static Optional<Attempt> counting(
      Terms terms, List<Attempt> tries, Optional<Integer> allowed) {
    var best =
        Comparator.comparing(terms::passedBy)
            .thenComparing(attempt -> attempt.overall().orElse(0))
            .thenComparing(IN_ORDER.reversed());
    return switch (terms.counts()) {
      case BEST -> tries.stream().filter(Attempt::over).max(best);
      case LAST -> tries.stream().filter(Attempt::over).reduce((one, later) -> later);
      case FIRST -> tries.stream().limit(allowed.orElse(1)).filter(Attempt::over).max(best);
    };
  }

  /** Getting better later makes nobody late. */
  private static Optional<Instant> passedAt(Terms terms, List<Attempt> tries, Attempt counting) {
    return terms.counts() == Counts.LAST
        ? counting.ended()
        : tries.stream()
            .filter(terms::passedBy)
            .flatMap(one -> one.ended().stream())
            .sorted()
            .findFirst();
  }

  /** The try that is not over. */
  public Optional<Attempt> underWay() {
    return tries.stream().filter(attempt -> !attempt.over()).reduce((one, later) -> later);
  }

  /** Whether nothing can be begun any more and nothing is under way. */
  public boolean usedUp() {
    return left.filter(number -> number == 0).isPresent() && underWay().isEmpty();
  }

  /** The try that ended last. */
  public Optional<Attempt> lastOver() {
    return tries.stream().filter(Attempt::over).reduce((one, later) -> later);
  }
}
