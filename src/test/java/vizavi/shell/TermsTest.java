package vizavi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest extends ViewTest {
  @AfterEach
  void inEnglishAgain() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "3,     en, 3",
    "2.4,   en, 2.4",
    "2.35,  en, 2.4",
    "2.34,  en, 2.3",
    "0.05,  en, 0.1",
    "3.97,  en, 4",
    "0,     en, 0",
    "123.5, en, 123.5",
    "2.4,   uk, '2,4'",
    "2.4,   hu, '2,4'",
  })
  void pointsHaveAtMostOneDecimalWithTheLanguagesMark(
      BigDecimal points, String language, String shown) {
    UI.getCurrent().setLocale(Locale.forLanguageTag(language));
    assertThat(Terms.points(points)).isEqualTo(shown);
  }
}
