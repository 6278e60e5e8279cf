package vizavi.scoring.words;

import java.util.Arrays;
import java.util.List;

/**
 * A text, read: its tokens in order, each with its place in what was typed.
 *
 * @param typed the text as it was typed
 * @param tongue the language it was read in
 * @param tokens words, numbers and marks
 * @param notices what was noticed about the writing
 */
public record Words(String typed, Tongue tongue, List<Token> tokens, List<Oddity> notices) {

  /** Something about the writing that a person should hear of. */
  public enum Oddity {
    /** Letters of another alphabet that look alike were put in words. */
    LOOK_ALIKES,
    /** Digits stand in for letters. */
    DIGITS_FOR_LETTERS,
    /** Written in Latin letters where the language has Cyrillic ones. */
    TRANSLITERATED,
    /** Longer than is listened to; the rest was not heard. */
    CUT
  }

  /** The words, numbers and times, without marks. */
  public List<Token> counting() {
    return tokens.stream().filter(Token::counts).toList();
  }

  /** For each sentence the mark it ends with: a question or exclamation mark, else a blank. */
  public char[] ends() {
    int sentences = tokens.isEmpty() ? 0 : tokens.getLast().sentence() + 1;
    var ends = new char[sentences];
    Arrays.fill(ends, ' ');
    for (var token : tokens) {
      if (token.form().equals("?") || token.form().equals("!") && ends[token.sentence()] == ' ') {
        ends[token.sentence()] = token.form().charAt(0);
      }
    }
    return ends;
  }

  /** The typed text between two places. */
  public String slice(int from, int to) {
    return typed.substring(from, to);
  }
}
