package vizavi.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vizavi.scoring.words.Token;
import vizavi.scoring.words.Words;

/** Saturation: a text pasted again or a sentence said again earns nothing; it is heard once. */
final class Repetition {
  private static final int LONGEST = 100_000;

  private Repetition() {}

  /** The text, or what it begins with where it is nothing but that again and again. */
  static String once(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return text;
    }
    int period = period(text);
    int rest = text.length() % period;
    boolean whole = rest == 0 || text.substring(rest, period).isBlank();
    boolean again = text.length() > period && whole && !Character.isLetter(text.charAt(period - 1));
    return again ? text.substring(0, period) : text;
  }

  /** The smallest distance at which a text is its own copy (Knuth, Morris, Pratt 1977). */
  private static int period(String text) {
    var border = new int[text.length()];
    int length = 0;
    for (int i = 1; i < border.length; i++) {
      while (length > 0 && text.charAt(i) != text.charAt(length)) {
        length = border[length - 1];
      }
      length += text.charAt(i) == text.charAt(length) ? 1 : 0;
      border[i] = length;
    }
    return text.length() - length;
  }

  /** The words without sentences that were there before. */
  static Words without(Words words) {
    Set<List<String>> said = new HashSet<>();
    List<Token> kept = new ArrayList<>();
    List<Token> sentence = new ArrayList<>();
    for (var token : words.tokens()) {
      if (!sentence.isEmpty() && token.sentence() != sentence.getFirst().sentence()) {
        keep(sentence, said, kept);
        sentence.clear();
      }
      sentence.add(token);
    }
    keep(sentence, said, kept);
    return kept.size() == words.tokens().size()
        ? words
        : new Words(words.typed(), words.tongue(), List.copyOf(kept), words.notices());
  }

  private static void keep(List<Token> sentence, Set<List<String>> said, List<Token> kept) {
    var stems = sentence.stream().filter(Token::counts).map(Token::stem).toList();
    if (stems.isEmpty() || said.add(stems)) {
      kept.addAll(sentence);
    }
  }
}
