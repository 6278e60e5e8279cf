package vizavi.scenario.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vizavi.text.Diagnostic;

/** Files that are meant for a scenario and that nothing reads. */
class StraysTest {
  @ParameterizedTest
  @CsvSource({
    "scenario.uk.yml, scenario.uk.yaml",
    "scenario_uk.yaml, scenario.uk.yaml",
    "scenario-uk.yml, scenario.uk.yaml",
    "scenario.UK.yaml, scenario.uk.yaml",
    "Scenario.hu.YAML, scenario.hu.yaml",
    "scenario.uk-UA.yaml, scenario.uk.yaml",
    "scenario.ukrainian.yaml, scenario.uk.yaml",
    "scenario_hun.yaml, scenario.hu.yaml",
    "scenario.ru.yaml.txt, scenario.ru.yaml",
    "scenario (ru).yaml, scenario.ru.yaml",
    "ru.yaml, scenario.ru.yaml",
  })
  void whatIsNearlyATranslationIsToldItsName(String name, String right) {
    assertThat(strays(name, "scenario.yaml"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.place().file()).isEqualTo("a/" + name);
              assertThat(one.rule()).isEqualTo(Strays.MISNAMED);
              assertThat(one.message()).endsWith("call it \"" + right + "\"");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"scenario.yml", "Scenario.yaml", "scenario (1).yaml"})
  void whatIsNearlyASourceIsToldItsName(String name) {
    assertThat(strays(name).getFirst().message()).endsWith("call it \"scenario.yaml\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes.yaml",
        "scenario.md",
        "scenarios.yaml",
        "scenario.yaml~",
        "scenario.yaml.bak",
        ".scenario.uk.yaml.swp",
        "plays",
        "my-scenario.uk.yml",
      })
  void otherFilesAreNobodysBusiness(String name) {
    assertThat(strays(name, "scenario.yaml", "scenario.uk.yaml")).isEmpty();
  }

  @Test
  void aFileNamedByItsLanguageAloneIsATranslationOnlyBesideASource() {
    assertThat(strays("uk.yaml", "hu.yml")).isEmpty();
  }

  @Test
  void everyTranslationWithoutItsSourceIsToldAndSoIsAFileWhoseRightNameIsTaken() {
    assertThat(strays("scenario.uk.yaml", "scenario.hu.yml", "scenario.hu.yaml"))
        .extracting(one -> one.place().file() + " " + one.rule())
        .containsExactly(
            "a/scenario.hu.yaml translation-alone",
            "a/scenario.hu.yml file-name",
            "a/scenario.uk.yaml translation-alone");
    assertThat(strays("scenario.yaml", "scenario.hu.yml", "scenario.hu.yaml"))
        .singleElement()
        .satisfies(
            one -> assertThat(one.message()).contains("\"scenario.hu.yaml\" lies beside it"));
  }

  private static List<Diagnostic> strays(String... names) {
    return Strays.among(List.of(names).stream().map(name -> "a/" + name).toList());
  }
}
