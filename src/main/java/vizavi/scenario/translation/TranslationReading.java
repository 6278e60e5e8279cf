package vizavi.scenario.translation;

import java.util.List;
import java.util.Optional;
import vizavi.scenario.Scenario;
import vizavi.text.Diagnostic;
import vizavi.text.Severity;

/**
 * What came of reading a translation.
 *
 * @param scenario the source with the translation's texts and language; there only if no diagnostic
 *     is an error
 * @param texts as far as they are written; there unless the YAML can't be read
 * @param diagnostics sorted by place, all in the translation's file
 */
public record TranslationReading(
    Optional<Scenario> scenario, Optional<Translation> texts, List<Diagnostic> diagnostics) {
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }
}
