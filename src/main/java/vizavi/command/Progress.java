package vizavi.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.shape.Language;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Blocks;
import vizavi.scenario.translation.Translation.Standing;
import vizavi.scenario.translation.TranslationName;
import vizavi.scenario.translation.TranslationReader;
import vizavi.scenario.translation.TranslationReading;
import vizavi.text.Diagnostic;
import vizavi.text.Json;
import vizavi.text.Severity;

/**
 * How far the translations of some scenarios have come.
 *
 * @param unread what keeps translations from being read: what is wrong with their sources or their
 *     names
 */
record Progress(List<Row> rows, List<Diagnostic> unread) {

  /**
   * One scenario in one language.
   *
   * @param blocks ids of the source's blocks, by how far they have come; all missing where there is
   *     no file
   * @param file its name; empty where there is none
   */
  record Row(
      String scenario,
      String language,
      String file,
      Map<Standing, List<String>> blocks,
      long errors,
      long warnings) {
    int all() {
      return blocks.values().stream().mapToInt(List::size).sum();
    }

    int count(Standing standing) {
      return blocks.get(standing).size();
    }
  }

  static Progress of(Wanted wanted) throws BadUsage {
    List<Row> rows = new ArrayList<>();
    List<Diagnostic> unread = new ArrayList<>(wanted.strays());
    for (Case one : wanted.cases()) {
      var id = ScenarioFiles.id(one.source());
      var reading =
          ScenarioReader.read(
              id, ScenarioFiles.shown(one.source()), ScenarioFiles.bytes(one.source()));
      if (reading.scenario().isEmpty()) {
        unread.addAll(reading.diagnostics());
      } else {
        Scenario source = reading.scenario().get();
        for (String language : languages(one, source)) {
          rows.add(row(source, one.source(), language));
        }
      }
    }
    return new Progress(rows, unread);
  }

  /** All languages of a scenario that was named, and those of files that have no right name. */
  private static Set<String> languages(Case one, Scenario source) {
    Set<String> languages = new LinkedHashSet<>(one.whole() ? Language.LANGUAGES : List.of());
    languages.remove(source.language());
    one.translations().forEach(file -> ScenarioFiles.language(file).ifPresent(languages::add));
    return languages;
  }

  private static Row row(Scenario source, Path file, String language) throws BadUsage {
    var translation = file.resolveSibling(TranslationName.of(language));
    var shown = ScenarioFiles.shown(translation);
    boolean there = Files.isRegularFile(translation);
    var reading =
        there
            ? TranslationReader.read(source, shown, ScenarioFiles.bytes(translation))
            : new TranslationReading(Optional.empty(), Optional.empty(), List.of());
    Map<Standing, List<String>> blocks = new LinkedHashMap<>();
    for (Standing standing : Standing.values()) {
      blocks.put(standing, new ArrayList<>());
    }
    for (Block block : Blocks.of(source).values()) {
      var standing = reading.texts().map(texts -> texts.standing(block)).orElse(Standing.MISSING);
      blocks.get(standing).add(block.id());
    }
    return new Row(
        source.id(),
        language,
        there ? shown : "",
        blocks,
        count(reading, Severity.ERROR),
        count(reading, Severity.WARNING));
  }

  private static long count(TranslationReading reading, Severity severity) {
    return reading.diagnostics().stream().filter(one -> one.severity() == severity).count();
  }

  /** A table, and below it what keeps a source from being read. */
  String text() {
    var table =
        new Table(
            "scenario",
            "language",
            "blocks",
            "translated",
            "stale",
            "missing",
            "errors",
            "warnings");
    for (Row row : rows) {
      table.add(
          row.scenario(),
          List.of(
              row.language() + (row.file().isEmpty() ? " (no file)" : ""),
              Integer.toString(row.all()),
              Integer.toString(row.count(Standing.TRANSLATED)),
              Integer.toString(row.count(Standing.STALE)),
              Integer.toString(row.count(Standing.MISSING)),
              Long.toString(row.errors()),
              Long.toString(row.warnings())));
    }
    var text = new StringBuilder(table.toString());
    unread.forEach(one -> text.append(one).append('\n'));
    return text.toString();
  }

  String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("translations", rows.stream().map(Progress::entry).toList());
    all.put("diagnostics", new Report(0, unread).entries());
    return Json.write(all);
  }

  private static Map<String, Object> entry(Row row) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("scenario", row.scenario());
    entry.put("language", row.language());
    entry.put("file", row.file());
    entry.put("blocks", row.all());
    entry.put("translated", row.count(Standing.TRANSLATED));
    entry.put("stale", row.blocks().get(Standing.STALE));
    entry.put("missing", row.blocks().get(Standing.MISSING));
    entry.put("errors", row.errors());
    entry.put("warnings", row.warnings());
    return entry;
  }
}
