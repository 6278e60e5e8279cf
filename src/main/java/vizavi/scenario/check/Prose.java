package vizavi.scenario.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a text is made of, as readability formulas count it.
 *
 * @param words strings of letters and digits, a hyphen or an apostrophe inside one included
 * @param sentences at least 1
 * @param longWords words of more than six letters
 */
record Prose(int words, int sentences, int longWords) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’ʼ-][\\p{L}\\p{N}]+)*");
  private static final Pattern END = Pattern.compile("[.!?…:]+(?=[\"»”’)]*(\\s|$))");
  private static final int LONG = 6;

  static Prose of(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    long sentences = END.matcher(text).results().count();
    long longWords = words.stream().filter(word -> letters(word) > LONG).count();
    return new Prose(words.size(), Math.max(1, (int) sentences), (int) longWords);
  }

  private static long letters(String word) {
    return word.codePoints().filter(Character::isLetter).count();
  }

  /** Words in a sentence, on the whole. */
  double wordsASentence() {
    return (double) words / sentences;
  }

  /** Long words in a hundred. */
  double longInAHundred() {
    return words == 0 ? 0 : 100.0 * longWords / words;
  }

  /**
   * Björnsson's LIX: words in a sentence and long words in a hundred, added up. About 20 is very
   * easy, 60 very hard.
   */
  int lix() {
    return (int) Math.round(wordsASentence() + longInAHundred());
  }
}
