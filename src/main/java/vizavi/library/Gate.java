package vizavi.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.analysis.check.Checked;
import vizavi.analysis.solve.Solution;
import vizavi.scenario.Scenario;
import vizavi.text.Diagnostic;

/**
 * Whether a text may be published.
 *
 * @param looked the draft that was looked at; empty where it is none
 * @param texts all its texts, as they were looked at
 * @param checked all that was found out about the source
 * @param translations what was found in the translations
 */
public record Gate(
    Optional<Draft> looked, Texts texts, Checked checked, List<Diagnostic> translations) {
  /** Whether nothing is in the way. */
  public boolean open() {
    return checked.sound() && translations.isEmpty();
  }

  /**
   * Each mistake, and each warning its author has not allowed, sorted by place, the source's first.
   */
  public List<Diagnostic> blocking() {
    return Stream.concat(checked.diagnostics().stream(), translations.stream()).toList();
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
