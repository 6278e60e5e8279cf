package vizavi.scenario;

import java.util.List;
import java.util.Optional;
import vizavi.text.Diagnostic;
import vizavi.text.Severity;

/**
 * What came of reading a scenario.
 *
 * @param scenario there only if no diagnostic is an error
 * @param diagnostics sorted by place
 */
public record Reading(Optional<Scenario> scenario, List<Diagnostic> diagnostics) {
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
