package vizavi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vizavi.library.ui.problem.ProblemWords;
import vizavi.scenario.check.Rules;
import vizavi.shell.ViewTest;

/** What is found in the examples of all rules' pages, as a trainer reads it. */
class DetailsOfExamplesTest extends ViewTest {
  @ParameterizedTest
  @ValueSource(strings = {"uk", "ru", "hu"})
  void everyDetailIsThereInTheLanguageAndFilled(String language) {
    var locale = Locale.of(language);

    assertThat(Rules.slugs().stream().flatMap(DiagnosticPagesTest::diagnostics))
        .hasSizeGreaterThan(Rules.slugs().size())
        .allSatisfy(
            found -> {
              var words = ProblemWords.plain(found, locale);
              var detail = words.substring(words.indexOf('\n') + 1);
              assertThat(detail)
                  .isNotEqualTo(found.message())
                  .doesNotContainPattern("\\{[0-9]|\\bpart\\.|detail\\.");
            });
  }
}
