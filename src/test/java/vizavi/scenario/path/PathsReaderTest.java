package vizavi.scenario.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vizavi.text.Diagnostic;

class PathsReaderTest {
  private static final String TWO =
      """
      vizavi: 1
      paths:
        first-week:
          title: {en: First week, uk: Перший тиждень}
          about: {uk: За стійкою}
          scenarios: [tea-house, door]
        second-week:
          title: {hu: Második hét}
          about: {hu: A pultnál}
          scenarios: [door]
      """;

  @Test
  void pathsAreReadInTheirOrder() {
    var paths = read(TWO).paths();
    assertThat(paths).extracting(TrainingPath::id).containsExactly("first-week", "second-week");
    assertThat(paths.getFirst().scenarios()).containsExactly("tea-house", "door");
  }

  @Test
  void aTitleIsSaidInTheLanguageAskedForElseInEnglishElseInWhatThereIs() {
    var paths = read(TWO).paths();
    assertThat(paths.getFirst().title("uk")).isEqualTo("Перший тиждень");
    assertThat(paths.getFirst().title("hu")).isEqualTo("First week");
    assertThat(paths.getFirst().about("en")).isEqualTo("За стійкою");
    assertThat(paths.getLast().title("en")).isEqualTo("Második hét");
  }

  @Test
  void aScenarioThatIsNotThereIsNamedWithItsPlace() {
    assertThat(said(TWO.replace("[door]", "[dor]")))
        .containsExactly(
            "paths.yaml:10:17: error: there is no scenario \"dor\"; did you mean \"door\"?"
                + " [value-out-of-range]");
  }

  @Test
  void allMistakesAreSaidAtOnce() {
    assertThat(
            said(
                TWO.replace("vizavi: 1", "vizavi: 2")
                    .replace("door]", "gate]")
                    .replace("hu:", "de:")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("paths.yaml:1:9: error: "),
            line -> assertThat(line).contains(":6:28: error: there is no scenario \"gate\" ["),
            line -> assertThat(line).contains(":8:13: error: \"de\" is none of the languages"),
            line -> assertThat(line).contains(":9:13: error: \"de\" is none of the languages"),
            line -> assertThat(line).contains(":10:17: error: there is no scenario \"gate\" ["));
  }

  @Test
  void whereThereAreNoScenariosThatIsSaid() {
    assertThat(
            PathsReader.read("paths.yaml", TWO.getBytes(StandardCharsets.UTF_8), List.of())
                .diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "there is no scenario \"tea-house\"",
            "there is no scenario \"door\"",
            "there is no scenario \"door\"");
  }

  @Test
  void aLanguageThatIsNotSpokenIsNamed() {
    assertThat(said(TWO.replace("hu: A pult", "de: A pult")))
        .containsExactly(
            "paths.yaml:9:13: error: \"de\" is none of the languages en, uk, ru, hu"
                + " [unknown-key]");
  }

  @Test
  void whateverTheFileHoldsTheAnswerIsAReading() {
    assertThat(said("")).hasSize(1);
    assertThat(said("[]")).hasSize(1);
    assertThat(
            said("vizavi: 1\npaths: {first-week: {title: {}, about: 7, scenarios: [door, door]}}"))
        .hasSize(3);
    assertThat(said("vizavi: 1\npaths: {a: {title: {en: x}, about: {en: y}, scenarios: []}}"))
        .hasSize(1);
  }

  private static List<String> said(String text) {
    var reading = read(text);
    assertThat(reading.paths()).isEmpty();
    return reading.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private static PathsReading read(String text) {
    return PathsReader.read(
        "paths.yaml", text.getBytes(StandardCharsets.UTF_8), List.of("tea-house", "door"));
  }
}
