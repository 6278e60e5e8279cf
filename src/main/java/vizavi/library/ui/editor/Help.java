package vizavi.library.ui.editor;

import java.util.List;
import java.util.Locale;
import vizavi.library.ui.problem.ProblemWords;
import vizavi.scenario.assist.Completion;
import vizavi.scenario.assist.Hover;
import vizavi.scenario.assist.Spot;
import vizavi.scenario.assist.Suggestion;

/** What the browser shows of an assistant's answers, in the language of the page. */
final class Help {
  /** What could come next. */
  record Offers(String prefix, List<Offer> suggestions) {}

  /** One thing that could be written next. */
  record Offer(String label, String snippet, String note, String about) {}

  /** What a word means. */
  record Explained(Spot from, int length, String title, String text) {}

  private Help() {}

  static Offers of(Completion completion, Locale locale) {
    return new Offers(
        completion.prefix(),
        completion.suggestions().stream().map(one -> offer(one, locale)).toList());
  }

  private static Offer offer(Suggestion one, Locale locale) {
    return new Offer(
        one.label(),
        one.snippet(),
        ProblemWords.said(one.note(), locale),
        ProblemWords.said(one.about(), locale));
  }

  static Explained of(Hover hover, Locale locale) {
    return new Explained(
        hover.from(), hover.length(), hover.title(), ProblemWords.said(hover.text(), locale));
  }
}
