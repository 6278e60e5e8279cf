package vizavi.library;

import java.util.List;
import vizavi.text.Diagnostic;

/**
 * How a file was found when the folder was read.
 *
 * @param scenario name of its folder; empty where the folder of all can't be read
 * @param file as shown to a person
 * @param translations those beside it, by language; none where the source is broken
 * @param strays what is to be said of files beside it that nothing reads
 */
record ReadFile(
    String scenario,
    String file,
    List<Diagnostic> diagnostics,
    List<ReadTranslation> translations,
    List<Diagnostic> strays) {

  /** A file with nothing beside it. */
  ReadFile(String scenario, String file, List<Diagnostic> diagnostics) {
    this(scenario, file, diagnostics, List.of(), List.of());
  }
}
