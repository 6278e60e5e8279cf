package vizavi.library.ui.problem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vizavi.text.Diagnostic;
import vizavi.text.Message;

/**
 * The words for what a check found. Who reads English sees what the command line says; who reads
 * another language sees the rule's own sentence first, and then the detail, which has the names.
 */
public final class ProblemWords {
  /** Begin the keys of names that all pages share. */
  private static final List<String> NAMES = List.of("outcome.", "rubric.", "skill.");

  private ProblemWords() {}

  /** For a page: what is said in English alone is marked as such on a page in another language. */
  public static List<Component> of(Diagnostic found, Locale locale) {
    if (english(locale)) {
      return List.of(new Text(found.message()));
    }
    var detail = new Span(said(found.said(), locale));
    if (found.said().key().isEmpty()) {
      detail.getElement().setAttribute("lang", Locale.ENGLISH.getLanguage());
    }
    var sentence = sentence(found.rule(), locale);
    if (sentence.isEmpty()) {
      return List.of(detail);
    }
    detail.addClassName("problem-detail");
    return List.of(new Text(sentence.get() + " "), detail);
  }

  /** For where there is only plain text. */
  public static String plain(Diagnostic found, Locale locale) {
    if (english(locale)) {
      return found.message();
    }
    var detail = said(found.said(), locale);
    return sentence(found.rule(), locale).map(sentence -> sentence + "\n" + detail).orElse(detail);
  }

  /** A message in a language; in its own words in English, and where it has no key. */
  public static String said(Message message, Locale locale) {
    return message.key().isEmpty() || english(locale)
        ? message.toString()
        : I18NProvider.translate(
            locale,
            text(message.key()),
            message.arguments().stream().map(one -> filling(one, locale)).toArray());
  }

  /** Where the texts of a message stand in the bundles. */
  private static String text(String key) {
    return NAMES.stream().anyMatch(key::startsWith) ? key : "detail." + key;
  }

  /** Numbers stay what they are, so that a text may count them. */
  private static Object filling(Object argument, Locale locale) {
    return switch (argument) {
      case Message message -> said(message, locale);
      case List<?> several ->
          several.stream()
              .map(one -> filling(one, locale).toString())
              .collect(Collectors.joining(", "));
      default -> argument;
    };
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
