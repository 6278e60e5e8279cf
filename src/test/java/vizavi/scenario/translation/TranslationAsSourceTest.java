package vizavi.scenario.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vizavi.Scenarios;
import vizavi.scenario.ScenarioReader;
import vizavi.text.Diagnostic;

/** A translation that is read as a source is told so, and nothing else. */
class TranslationAsSourceTest {
  private static final String ONLY = "translation-as-source";

  static List<Path> shipped() {
    return Scenarios.in(Scenarios.SHIPPED);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedTranslationIsTakenForOneAndSoIsOneJustBegun(Path folder) throws IOException {
    String source = Files.readString(folder.resolve("scenario.yaml"));
    var scenario = ScenarioReader.read("a", "scenario.yaml", source).scenario().orElseThrow();

    for (String language : List.of("uk", "ru", "hu")) {
      String whole = Files.readString(folder.resolve(TranslationName.of(language)));
      assertThat(rules(whole)).containsExactly(ONLY);
      assertThat(rules(whole.replaceAll("(?ms)^translated-from:.*", ""))).containsExactly(ONLY);
      assertThat(rules(Skeleton.of(scenario, language))).containsExactly(ONLY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vizavi: 1\nlanguage: en\ntitle: Begun\n",
        "vizavi: 1\nlanguage: en\nlevel: 1\nscenes: {a: {says: Hello}}\n",
        "vizavi: 1\nlanguage: en\nscenes: {a: {says: Hello, leads-to: b}}\n",
        "vizavi: 1\nlanguage: en\nscenes:\n",
        "translated: 1\n",
        "- a\n",
        "",
      })
  void aSourceThatIsOnlyBegunIsNot(String text) {
    assertThat(rules(text)).isNotEmpty().doesNotContain(ONLY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "translated-from: {}\n",
        "title: [\n  - a\ntranslated-from:\n  head: 3f2a9c01\n",
        "translated-from: [a, b]\n",
        "language: 7\nendings: {}\ntranslated-from:\n",
      })
  void whateverElseTheFileHoldsThereIsAnAnswer(String text) {
    assertThat(rules(text)).isNotEmpty();
  }

  private static List<String> rules(String text) {
    return ScenarioReader.read("a", "scenario.yaml", text).diagnostics().stream()
        .map(Diagnostic::rule)
        .toList();
  }
}
