package vizavi.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.translation.TranslationName;
import vizavi.scenario.translation.TranslationReader;

/**
 * A scenario in one of its languages.
 *
 * @param scenario there only if nothing is wrong with it
 * @param source the language of its source
 * @param report what is wrong
 */
record Edition(Optional<Scenario> scenario, String source, Report report) {

  /**
   * Reads a scenario.
   *
   * @param file its source, or a translation, which names its language itself
   * @param wanted the language; where missing, the file's own
   */
  static Edition read(Path file, Optional<String> wanted) throws BadUsage {
    var named = ScenarioFiles.language(file);
    var path = named.isPresent() ? ScenarioFiles.source(file) : file;
    var reading =
        ScenarioReader.read(
            ScenarioFiles.id(path), ScenarioFiles.shown(path), ScenarioFiles.bytes(path));
    if (reading.scenario().isEmpty()) {
      return new Edition(Optional.empty(), "", new Report(1, reading.diagnostics()));
    }
    var source = reading.scenario().get();
    var language = wanted.or(() -> named).orElse(source.language());
    return language.equals(source.language())
        ? new Edition(reading.scenario(), language, new Report(1, reading.diagnostics()))
        : translated(source, path.resolveSibling(TranslationName.of(language)));
  }

  private static Edition translated(Scenario source, Path file) throws BadUsage {
    if (!Files.isRegularFile(file)) {
      throw new BadUsage("There is no translation \"" + ScenarioFiles.shown(file) + "\".");
    }
    var reading =
        TranslationReader.read(source, ScenarioFiles.shown(file), ScenarioFiles.bytes(file));
    return new Edition(
        reading.scenario(), source.language(), new Report(0, 1, reading.diagnostics()));
  }
}
