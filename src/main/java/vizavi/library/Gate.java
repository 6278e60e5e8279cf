package vizavi.library;

import java.util.List;
import java.util.Optional;
import vizavi.analysis.check.Checked;
import vizavi.analysis.solve.Solution;
import vizavi.scenario.Scenario;
import vizavi.text.Diagnostic;

/**
 * Whether a text may be published.
 *
 * @param version of the draft that was looked at; 0 where it is no draft
 * @param checked all that was found out
 */
public record Gate(int version, Checked checked) {
  /** Whether nothing is in the way. */
  public boolean open() {
    return checked.sound();
  }

  /** Each mistake, and each warning its author has not allowed, sorted by place. */
  public List<Diagnostic> blocking() {
    return checked.diagnostics();
  }

  /** There only if no diagnostic is an error. */
  public Optional<Scenario> scenario() {
    return checked.scenario();
  }

  /** What is attainable, where it could be worked out. */
  public Optional<Solution> solution() {
    return checked.solution();
  }
}
