package vizavi.library;

import java.util.List;
import vizavi.text.Diagnostic;
import vizavi.text.Severity;

/**
 * How a translation's file was found when the folder was read.
 *
 * @param language as its name says
 * @param file as shown to a person
 * @param diagnostics what its translator should know, sorted
 */
public record ReadTranslation(String language, String file, List<Diagnostic> diagnostics) {
  /** Whether it is played; with a mistake the scenario is taken without it. */
  public boolean taken() {
    return diagnostics.stream().noneMatch(one -> one.severity() == Severity.ERROR);
  }
}
