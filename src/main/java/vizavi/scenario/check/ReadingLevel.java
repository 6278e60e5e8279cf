package vizavi.scenario.check;

import java.util.Map;
import java.util.stream.Stream;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

/**
 * A text that reads like a newspaper, where people talk. Measured by LIX, which counts the same way
 * in every language: Björnsson, Läsbarhet, 1968; "Readability of Newspapers in 11 Languages",
 * Reading Research Quarterly 18(4), 1983, pages 480-497.
 */
final class ReadingLevel implements Rule<Draft> {
  /**
   * The LIX of an ordinary newspaper: English and Russian as Björnsson found them in 1983;
   * Ukrainian and Hungarian as far above the replies of our corpus as Russian.
   */
  private static final Map<String, Integer> NEWSPAPER =
      Map.of("en", 52, "ru", 65, "uk", 60, "hu", 66);

  /** In fewer words one long one weighs too much. */
  private static final int FEWEST_WORDS = 20;

  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    int hard = NEWSPAPER.getOrDefault(draft.scenario().language(), Integer.MAX_VALUE);
    texts(draft)
        .filter(text -> Prose.of(text.text()).words() >= FEWEST_WORDS)
        .filter(text -> Prose.of(text.text()).lix() > hard)
        .forEach(
            text -> warning(diagnostics, text.place(), message(text, Prose.of(text.text()), hard)));
  }

  private static Stream<Spoken> texts(Draft draft) {
    var briefing =
        new Spoken(
            Message.of("part.the-briefing", "the briefing"),
            draft.scenario().briefing(),
            draft.places().of("briefing"));
    return Stream.of(Stream.of(briefing), Spoken.lines(draft, line -> true), Spoken.replies(draft))
        .flatMap(texts -> texts);
  }

  private static Message message(Spoken text, Prose prose, int hard) {
    return Message.of(
        "reading-level",
        "{0} is hard to read: LIX {1}, where a newspaper has {2}; {3} words a sentence, {4} of 100"
            + " words with more than six letters",
        text.what(),
        prose.lix(),
        hard,
        Math.round(prose.wordsASentence()),
        Math.round(prose.longInAHundred()));
  }
}
