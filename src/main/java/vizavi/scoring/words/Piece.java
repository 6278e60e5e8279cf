package vizavi.scoring.words;

import vizavi.scoring.words.Token.Kind;

/**
 * A stretch of a folded text.
 *
 * @param from its first char in the folded text
 * @param to one past its last char
 * @param form the folded chars, with look-alikes put right
 */
record Piece(int from, int to, Kind kind, String form) {

  Piece spelt(String better) {
    return new Piece(from, to, kind, better);
  }

  boolean is(String mark) {
    return kind == Kind.MARK && form.equals(mark);
  }
}
