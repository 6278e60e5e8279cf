package vizavi.attempt;

import java.util.Map;
import java.util.Optional;
import vizavi.scenario.Outcome;
import vizavi.scoring.Skill;

/**
 * What an assessed attempt must reach to pass a step of an assignment.
 *
 * @param overall 0..100, in place of the scenario's own pass mark; empty where that holds
 * @param skills 0..100 for each skill that has a mark of its own; one that an attempt was not
 *     scored on is not asked of it
 */
public record Marks(Optional<Integer> overall, Map<Skill, Integer> skills) {
  /** The scenario's own pass mark and nothing else. */
  public static final Marks NONE = new Marks(Optional.empty(), Map.of());

  public Marks {
    skills = Map.copyOf(skills);
  }

  /**
   * Whether an attempt that is over reaches them. A setback, a failure or words that can't be made
   * good don't pass, whatever the marks.
   */
  public boolean reachedBy(Attempt attempt) {
    return attempt.over() && overallReached(attempt) && skillsReached(attempt);
  }

  private boolean overallReached(Attempt attempt) {
    return overall
        .map(
            mark ->
                mayPass(attempt) && attempt.overall().filter(value -> value >= mark).isPresent())
        .orElse(attempt.passed().orElse(false));
  }

  private static boolean mayPass(Attempt attempt) {
    return attempt.outcome().filter(Marks::reached).isPresent()
        && !attempt.critical().orElse(!attempt.passed().orElse(false));
  }

  private static boolean reached(Outcome outcome) {
    return outcome == Outcome.SUCCESS || outcome == Outcome.COMPROMISE;
  }

  private boolean skillsReached(Attempt attempt) {
    return skills.entrySet().stream()
        .allMatch(
            mark ->
                attempt.skills().getOrDefault(mark.getKey(), mark.getValue()) >= mark.getValue());
  }
}
