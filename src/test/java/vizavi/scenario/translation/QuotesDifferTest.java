package vizavi.scenario.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.text.Diagnostic;

/** A quotation is known by the marks of its language. */
class QuotesDifferTest {
  private static final Path FOLDER = Path.of("scenarios/late-visitor");

  @ParameterizedTest
  @CsvSource({
    "hu, „Semmi gond”, „xyz”",
    "hu, „Semmi gond”, «xyz»",
    "uk, «Без проблем», «xyz»",
    "ru, «Никаких проблем», «xyz»"
  })
  void whatTheReplyDoesNotSayIsFoundInTheMarksOfTheLanguage(
      String language, String quoted, String strange) throws IOException {
    var text = Files.readString(FOLDER.resolve(TranslationName.of(language)));
    assertThat(text).contains(quoted);
    assertThat(said(language, text)).isEmpty();
    assertThat(said(language, text.replace(quoted, strange)))
        .singleElement()
        .asString()
        .contains("«xyz» is quoted");
  }

  @Test
  void marksOfAnotherLanguageQuoteNobody() throws IOException {
    var text = Files.readString(FOLDER.resolve(TranslationName.of("uk")));
    assertThat(said("uk", text.replace("«Без проблем»", "„Без проблем”")))
        .singleElement()
        .asString()
        .contains("the source quotes the reply's words here");
  }

  private static List<Diagnostic> said(String language, String text) throws IOException {
    Scenario source =
        ScenarioReader.read(
                "late-visitor",
                "scenario.yaml",
                Files.readAllBytes(FOLDER.resolve(TranslationName.SOURCE)))
            .scenario()
            .orElseThrow();
    return TranslationReader.read(source, TranslationName.of(language), text.getBytes(UTF_8))
        .diagnostics()
        .stream()
        .filter(one -> one.rule().equals("quotes-differ"))
        .toList();
  }
}
