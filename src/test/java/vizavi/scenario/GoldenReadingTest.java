package vizavi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.scenario.check.Rules;
import vizavi.text.Diagnostic;

/** Pairs of a text and what is said about it, {@code reading/err/x.yaml} and {@code x.out}. */
class GoldenReadingTest {
  private static final Path PAIRS = Path.of("src/test/resources/reading");

  static Stream<Path> mistakes() throws IOException {
    return yaml("err");
  }

  static Stream<Path> sound() throws IOException {
    return yaml("ok");
  }

  private static Stream<Path> yaml(String folder) throws IOException {
    try (Stream<Path> files = Files.list(PAIRS.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void whatIsSaidIsWhatWasAgreed(Path file) {
    List<String> found = new Example(Example.content(file)).found();

    assertThat(found).isNotEmpty();
    Path expected = Path.of(file.toString().replace(".yaml", ".out"));
    Golden.expect(expected, found.stream().map(line -> line + "\n").collect(Collectors.joining()));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void everyRuleThatSpeaksHasAPage(Path file) {
    assertThat(new Example(Example.content(file)).read().diagnostics())
        .extracting(Diagnostic::rule)
        .isSubsetOf(Rules.slugs());
  }

  @ParameterizedTest
  @MethodSource("sound")
  void oddButSoundTextIsRead(Path file) {
    Example example = new Example(Example.content(file));

    assertThat(example.found()).isEmpty();
    assertThat(example.read().scenario()).isPresent();
  }

  @Test
  void noExpectationIsLeftWithoutItsText() throws IOException {
    try (Stream<Path> files = Files.list(PAIRS.resolve("err"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".out")))
          .allSatisfy(
              file -> assertThat(Path.of(file.toString().replace(".out", ".yaml"))).exists());
    }
  }
}
