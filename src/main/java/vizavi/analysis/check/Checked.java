package vizavi.analysis.check;

import java.util.List;
import java.util.Optional;
import vizavi.analysis.solve.Plays;
import vizavi.analysis.solve.Solution;
import vizavi.scenario.Scenario;
import vizavi.text.Diagnostic;
import vizavi.text.Severity;

/**
 * All that is found out about a scenario before it is published.
 *
 * @param scenario there only if no diagnostic is an error
 * @param solution there only if the text has no error
 * @param players the plays of each player that does not read; none where there is no solution
 * @param diagnostics of all rules, without what the file allows, sorted by place
 */
public record Checked(
    Optional<Scenario> scenario,
    Optional<Solution> solution,
    List<Plays> players,
    List<Diagnostic> diagnostics) {

  /**
   * Whether nothing stands in the way of publishing it: no error, no warning that is not allowed.
   */
  public boolean sound() {
    return scenario.isPresent() && diagnostics.isEmpty();
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }
}
