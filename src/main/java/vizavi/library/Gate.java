package vizavi.library;

import java.util.List;
import java.util.Optional;
import vizavi.analysis.solve.Solution;
import vizavi.scenario.Scenario;
import vizavi.text.Diagnostic;

/**
 * Whether a draft's text may be published.
 *
 * @param version of the draft that was looked at
 * @param blocking each mistake, and each warning its author has not allowed, sorted by place
 * @param scenario there only if no diagnostic is an error
 * @param solution what is attainable, where it could be worked out
 */
public record Gate(
    int version,
    List<Diagnostic> blocking,
    Optional<Scenario> scenario,
    Optional<Solution> solution) {
  /** Whether nothing is in the way. */
  public boolean open() {
    return blocking.isEmpty() && scenario.isPresent();
  }
}
