package vizavi.scoring.words;

/**
 * One word or mark of a text.
 *
 * @param from its first char in the text as it was typed, from 0
 * @param to one past its last char
 * @param form in small letters, with look-alike letters, invisible characters and accents undone
 * @param stem what its other word forms share
 * @param sentence the number of its sentence in the text, from 0
 * @param clause the number of its clause in the text, from 0
 * @param quoted whether it stands between quotation marks
 * @param shouted whether it is a word of two or more letters typed in capitals
 */
public record Token(
    int from,
    int to,
    Kind kind,
    String form,
    String stem,
    int sentence,
    int clause,
    boolean quoted,
    boolean shouted) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    /** Digits, with what belongs to them: a currency sign, a per cent sign. */
    NUMBER,
    /** A clock time such as 14:30 or 5pm. */
    TIME,
    /** One mark of punctuation. */
    MARK,
    EMOJI
  }

  /** Whether it is a word, a number or a time: what patterns are matched on. */
  public boolean counts() {
    return kind != Kind.MARK && kind != Kind.EMOJI;
  }
}
