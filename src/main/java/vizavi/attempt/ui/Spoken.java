package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vizavi.library.Card;
import vizavi.shell.Language;

/** The languages scenarios are played in: their names, and texts that say which they are in. */
final class Spoken {
  private Spoken() {}

  /** Tells browsers and screen readers in which language a part of the page is. */
  static <T extends Component> T in(String language, T part) {
    part.getElement().setAttribute("lang", language);
    return part;
  }

  /** What those who speak a language call it. */
  static String ownName(String language) {
    return Language.of(language)
        .map(Language::ownName)
        .orElseGet(() -> Locale.of(language).getDisplayLanguage(Locale.of(language)));
  }

  /**
   * All languages a scenario has, each under its own name; empty where that goes without saying.
   */
  static Optional<Span> all(Card card, Locale page) {
    List<String> languages = card.languages();
    if (languages.equals(List.of(page.getLanguage()))) {
      return Optional.empty();
    }
    Span all = new Span();
    all.addClassNames("small", "spoken");
    for (String language : languages) {
      if (all.getChildren().findAny().isPresent()) {
        all.add(" · ");
      }
      all.add(in(language, new Span(ownName(language))));
    }
    return Optional.of(all);
  }

  /** What is said openly where a scenario is not there in the page's language; else nothing. */
  static Optional<Paragraph> instead(Component on, Card card, Locale page) {
    if (card.languages().contains(page.getLanguage())) {
      return Optional.empty();
    }
    Paragraph words =
        new Paragraph(
            on.getTranslation(
                "briefing.not-yet",
                page.getDisplayLanguage(page),
                Locale.of(card.language()).getDisplayLanguage(page),
                page.getLanguage(),
                card.language()));
    words.addClassName("not-yet");
    return Optional.of(words);
  }
}
