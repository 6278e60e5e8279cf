package vizavi.scenario;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vizavi.scenario.translation.Blocks;
import vizavi.scenario.translation.TranslationReader;
import vizavi.scenario.translation.TranslationReading;
import vizavi.text.Diagnostic;

/**
 * A piece of a translation, made whole: the top-level keys it doesn't have come from a base
 * translation, after it, and where it doesn't say what it was translated from, it is the source as
 * it stands.
 *
 * @param source a piece of the source, made whole as an {@link Example} is
 */
record TranslatedExample(Example source, String text) {
  static final Path BASE = Path.of("src/test/resources/reading/base.uk.yaml");
  private static final String FILE = "scenario.uk.yaml";
  private static final String FROM = "translated-from:";
  private static final Pattern TOP_LEVEL_KEY = Pattern.compile("(?m)^([a-z][a-z-]*):");

  TranslationReading read() {
    return TranslationReader.read(scenario(), FILE, whole().getBytes(StandardCharsets.UTF_8));
  }

  Scenario scenario() {
    Reading reading = source.read();
    return reading
        .scenario()
        .orElseThrow(() -> new AssertionError("a broken source: " + reading.diagnostics()));
  }

  /** What was found, a line each. */
  List<String> found() {
    return read().diagnostics().stream().map(Diagnostic::toString).toList();
  }

  /** The text that is read. */
  String whole() {
    List<String> written =
        TOP_LEVEL_KEY.matcher(text).results().map(found -> found.group(1)).toList();
    String rest =
        Pattern.compile("(?m)^(?=[a-z])")
            .splitAsStream(Example.content(BASE))
            .filter(part -> written.stream().noneMatch(key -> part.startsWith(key + ":")))
            .collect(Collectors.joining());
    return text + rest + (text.contains(FROM) ? "" : from(scenario()));
  }

  /** That all blocks were translated from the source as it is. */
  static String from(Scenario source) {
    return Blocks.of(source).values().stream()
        .map(block -> "  " + block.id() + ": " + block.hash() + "\n")
        .collect(Collectors.joining("", FROM + "\n", ""));
  }
}
