package vizavi.library.ui.problem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vizavi.text.Diagnostic;

/**
 * The words for what a check found. Checks speak English, for they are the same at the command
 * line; who reads another language sees the rule's own sentence first, and then the English detail,
 * which has the names.
 */
public final class ProblemWords {
  private ProblemWords() {}

  /** For a page: the English of another language's page is marked as such. */
  public static List<Component> of(Diagnostic found, Locale locale) {
    if (english(locale)) {
      return List.of(new Text(found.message()));
    }
    var detail = new Span(found.message());
    detail.getElement().setAttribute("lang", Locale.ENGLISH.getLanguage());
    var sentence = sentence(found.rule(), locale);
    if (sentence.isEmpty()) {
      return List.of(detail);
    }
    detail.addClassName("problem-detail");
    return List.of(new Text(sentence.get() + " "), detail);
  }

  /** For where there is only plain text. */
  public static String plain(Diagnostic found, Locale locale) {
    return english(locale)
        ? found.message()
        : sentence(found.rule(), locale)
            .map(sentence -> sentence + "\n" + found.message())
            .orElse(found.message());
  }

  /** What is wrong where a rule is broken, and what to do; empty where a rule has no such words. */
  static Optional<String> sentence(String rule, Locale locale) {
    var key = "rule." + rule;
    return RuleSentences.has(key)
        ? Optional.of(I18NProvider.translate(locale, key))
        : Optional.empty();
  }

  private static boolean english(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }
}
