package vizavi.scenario.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.scenario.ScenarioReader;

/**
 * Texts with the cursor at {@code ‸}, and what is offered or explained there; {@code
 * -Dgolden=write} writes the answers anew, for a review.
 */
class AssistantTest {
  private static final Path CASES = Path.of("src/test/resources/assist");
  private static final Path TRANSLATED = CASES.resolve("translated");

  private record Marked(String text, Spot cursor) {
    static Marked in(Path file) throws IOException {
      String marked = Files.readString(file);
      int at = marked.indexOf('‸');
      String before = marked.substring(0, at);
      int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
      int column = before.codePointCount(before.lastIndexOf('\n') + 1, at) + 1;
      return new Marked(before + marked.substring(at + 1), new Spot(line, column));
    }
  }

  static Stream<Path> completions() throws IOException {
    return Stream.concat(cases("complete"), cases("translated/complete"));
  }

  static Stream<Path> hovers() throws IOException {
    return Stream.concat(cases("hover"), cases("translated/hover"));
  }

  /** For a translation where the file lies among those of the source {@code translated}. */
  private static Assistant assistant(Path file) throws IOException {
    if (!file.startsWith(TRANSLATED)) {
      return Assistant.ofSources();
    }
    String source = Files.readString(TRANSLATED.resolve("scenario.yaml"));
    var reading = ScenarioReader.read("umbrella", "scenario.yaml", source);
    return Assistant.ofTranslations(reading.scenario().orElseThrow());
  }

  private static Stream<Path> cases(String folder) throws IOException {
    try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("completions")
  void whatIsOfferedIsWhatWasAgreed(Path file) throws IOException {
    Marked marked = Marked.in(file);
    Completion completion = assistant(file).complete(marked.text(), marked.cursor());

    expect(
        file,
        "typed: "
            + completion.prefix()
            + "\n"
            + completion.suggestions().stream()
                .map(
                    one ->
                        "%s (%s) %s%n"
                            .formatted(one.label(), one.note(), one.snippet().replace("\n", "\\n")))
                .collect(Collectors.joining()));
  }

  @ParameterizedTest
  @MethodSource("hovers")
  void whatIsExplainedIsWhatWasAgreed(Path file) throws IOException {
    Marked marked = Marked.in(file);
    String hover =
        assistant(file)
            .hover(marked.text(), marked.cursor())
            .map(
                one ->
                    "%d:%d+%d %s%n%s%n"
                        .formatted(
                            one.from().line(),
                            one.from().column(),
                            one.length(),
                            one.title(),
                            one.text()))
            .orElse("nothing\n");
    String definition =
        assistant(file)
            .definition(marked.text(), marked.cursor())
            .map(spot -> "defined at %d:%d%n".formatted(spot.line(), spot.column()))
            .orElse("");

    expect(file, hover + definition);
  }

  private static void expect(Path file, String text) throws IOException {
    Path expected = Path.of(file.toString().replace(".txt", ".out"));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(expected, text);
    }
    assertThat(expected).exists();
    assertThat(Files.readString(expected))
        .as(expected + " (to write it anew: mvn test -Dgolden=write)")
        .isEqualTo(text);
  }
}
