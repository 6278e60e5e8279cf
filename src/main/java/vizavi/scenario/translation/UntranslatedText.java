package vizavi.scenario.translation;

import java.util.regex.Pattern;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

/** A text that is still the source's, or in the letters of another language. */
final class UntranslatedText implements Rule<Beside> {
  /** Of fewer words it may be a name, or the same in both languages. */
  private static final int FEWEST_WORDS = 3;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’ʼ-]*");

  @Override
  public void check(Beside it, Diagnostics diagnostics) {
    it.translated()
        .filter(piece -> !piece.way().endsWith("/name"))
        .forEach(piece -> look(it, piece, it.text(piece), diagnostics));
  }

  private void look(Beside it, Piece piece, String text, Diagnostics diagnostics) {
    if (WORD.matcher(text).results().count() >= FEWEST_WORDS) {
      if (text.equals(piece.text())) {
        warning(
            diagnostics,
            it.place(piece.way()),
            Message.of("untranslated-text", "this is still the text of the source"));
      } else if (foreign(it.texts().language(), text)) {
        warning(
            diagnostics,
            it.place(piece.way()),
            Message.of(
                "untranslated-text.letters", "this is written in the letters of another language"));
      }
    }
  }

  /** Whether most letters are of an alphabet the language hasn't. */
  private static boolean foreign(String language, String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long cyrillic =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
            .count();
    boolean expected = language.equals("uk") || language.equals("ru");
    return 2 * (expected ? letters - cyrillic : cyrillic) > letters;
  }
}
