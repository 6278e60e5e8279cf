package vizavi.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vizavi.text.Diagnostic;
import vizavi.text.Json;
import vizavi.text.Severity;

/**
 * What was found in some files, for a person or a tool.
 *
 * @param files sources that were looked over
 * @param translations that were
 * @param paths files of paths that were
 */
record Report(int files, int translations, int paths, List<Diagnostic> diagnostics) {
  /** What was found in sources and translations. */
  Report(int files, int translations, List<Diagnostic> diagnostics) {
    this(files, translations, 0, diagnostics);
  }

  /** What was found in sources. */
  Report(int files, List<Diagnostic> diagnostics) {
    this(files, 0, diagnostics);
  }

  /** What was found in a file of paths. */
  static Report ofPaths(List<Diagnostic> diagnostics) {
    return new Report(0, 0, 1, diagnostics);
  }

  /** This and another, one after the other. */
  Report and(Report other) {
    return new Report(
        files + other.files,
        translations + other.translations,
        paths + other.paths,
        Stream.concat(diagnostics.stream(), other.diagnostics.stream()).toList());
  }

  long errors() {
    return count(Severity.ERROR);
  }

  private long count(Severity severity) {
    return diagnostics.stream().filter(one -> one.severity() == severity).count();
  }

  /** All of it as {@code json}, {@code sarif} or plain text. */
  String as(String format) {
    return switch (format) {
      case "json" -> json();
      case "sarif" -> Sarif.of(diagnostics);
      default -> text();
    };
  }

  /** A line for each diagnostic, how to confirm what is stale, and a closing sentence. */
  String text() {
    return diagnostics.stream().map(one -> one + "\n").collect(Collectors.joining())
        + confirming()
        + summary()
        + "\n";
  }

  /** The diagnostic is the same in the workbench, where there is a button for it. */
  private String confirming() {
    return diagnostics.stream()
        .filter(one -> one.rule().equals("stale-translation"))
        .map(one -> one.place().file())
        .distinct()
        .map(
            file ->
                "Once read beside its source: ./vizavi translate-status --confirm "
                    + file
                    + " [block]...\n")
        .collect(Collectors.joining());
  }

  private String summary() {
    String looked = lookedOver() + " looked over: ";
    long warnings = count(Severity.WARNING);
    if (errors() + warnings == 0) {
      return looked + "nothing to mend.";
    }
    return looked + number(errors(), "error") + ", " + number(warnings, "warning") + ".";
  }

  private String lookedOver() {
    List<String> things = new ArrayList<>();
    if (files > 0 || translations + paths == 0) {
      things.add(number(files, "scenario"));
    }
    if (translations > 0) {
      things.add(number(translations, "translation"));
    }
    if (paths > 0) {
      things.add(number(paths, "file") + " of paths");
    }
    String last = things.removeLast();
    return things.isEmpty() ? last : String.join(", ", things) + " and " + last;
  }

  private static String number(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** The same as one JSON value. */
  String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("scenarios", files);
    all.put("translations", translations);
    all.put("paths", paths);
    all.put("errors", (int) errors());
    all.put("warnings", (int) count(Severity.WARNING));
    all.put("diagnostics", entries());
    return Json.write(all);
  }

  /** The diagnostics as they stand in JSON. */
  List<Map<String, Object>> entries() {
    return diagnostics.stream().map(Report::entry).toList();
  }

  private static Map<String, Object> entry(Diagnostic one) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("file", one.place().file());
    entry.put("line", one.place().line());
    entry.put("column", one.place().column());
    entry.put("length", one.place().length());
    entry.put("severity", one.severity().toString());
    entry.put("rule", one.rule());
    entry.put("message", one.message());
    return entry;
  }
}
