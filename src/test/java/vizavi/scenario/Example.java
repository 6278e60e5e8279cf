package vizavi.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vizavi.analysis.check.Checkup;
import vizavi.analysis.solve.Budget;
import vizavi.text.Diagnostic;

/**
 * A piece of a scenario, made whole: the top-level keys it doesn't have come from a base scenario,
 * after it, so that its lines keep their numbers. {@code (x 300 times)} stands for 300 x.
 */
record Example(String text, Charset encoding) {
  static final Path BASE = Path.of("src/test/resources/reading/base.yaml");

  private static final String FILE = "scenario.yaml";
  private static final Pattern TOP_LEVEL_KEY = Pattern.compile("(?m)^[\"']?([a-z][a-z-]*)[\"']?:");
  private static final Pattern TIMES = Pattern.compile("\\(([^\\s(]+) (\\d+) times\\)");
  private static final String ALONE = "# alone";

  Example(String text) {
    this(text, StandardCharsets.UTF_8);
  }

  Reading read() {
    return ScenarioReader.read("example", FILE, whole().getBytes(encoding));
  }

  /** What was found, a line each. */
  List<String> found() {
    return read().diagnostics().stream().map(Diagnostic::toString).toList();
  }

  /** What the whole check finds. */
  List<Diagnostic> foundInAll() {
    return Checkup.of("example", FILE, whole().getBytes(encoding), new Budget(50_000, 4, 1))
        .diagnostics();
  }

  /** The text that is read. */
  String whole() {
    String expanded = TIMES.matcher(text).replaceAll(Example::repeat);
    return text.startsWith(ALONE) ? expanded : expanded + rest(expanded);
  }

  private static String repeat(java.util.regex.MatchResult times) {
    return Matcher.quoteReplacement(times.group(1).repeat(Integer.parseInt(times.group(2))));
  }

  /** The parts of the base scenario whose keys the text doesn't have. */
  private static String rest(String text) {
    List<String> written =
        TOP_LEVEL_KEY.matcher(text).results().map(found -> found.group(1)).toList();
    return Pattern.compile("(?m)^(?=[a-z])")
        .splitAsStream(content(BASE))
        .filter(part -> written.stream().noneMatch(key -> part.startsWith(key + ":")))
        .collect(Collectors.joining());
  }

  static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
