package vizavi.scoring.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vizavi.scoring.words.Token.Kind;
import vizavi.scoring.words.Words.Oddity;

/** Reads typed texts of one language as words. Whatever the text, there is an answer. */
public final class WordReader {
  /** No more of a text is listened to, in chars: a reply of a few hundred words. */
  public static final int LISTENED = 4_000;

  private final Tongue tongue;
  private final Stems stems;

  public WordReader(Tongue tongue) {
    this.tongue = tongue;
    this.stems = Stems.of(tongue);
  }

  /** Reads a text. */
  public Words read(String typed) {
    Set<Oddity> notices = EnumSet.noneOf(Oddity.class);
    var heard = typed;
    if (typed.length() > LISTENED) {
      notices.add(Oddity.CUT);
      heard = typed.substring(0, LISTENED);
    }
    var folded = Folded.of(heard);
    var pieces = new Spelling(tongue, Scanner.scan(folded.text()), notices).pieces();
    var places = new Places(pieces, folded);
    List<Token> tokens = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      tokens.add(token(pieces.get(i), folded, places, i));
    }
    return new Words(typed, tongue, List.copyOf(tokens), List.copyOf(notices));
  }

  /** The stem of a word as it would be read in a text. */
  public String stem(String form) {
    return stems.stem(form);
  }

  private Token token(Piece piece, Folded folded, Places places, int i) {
    var stem = piece.kind() == Kind.WORD ? stems.stem(piece.form()) : piece.form();
    return new Token(
        folded.from()[piece.from()],
        folded.to()[piece.to() - 1],
        piece.kind(),
        piece.form(),
        stem,
        places.sentence(i),
        places.clause(i),
        places.quoted(i),
        piece.kind() == Kind.WORD && shouted(piece, folded));
  }

  private static boolean shouted(Piece piece, Folded folded) {
    for (int at = piece.from(); at < piece.to(); at++) {
      if (!folded.capital()[at] && Character.isLetter(folded.text().charAt(at))) {
        return false;
      }
    }
    return piece.to() - piece.from() > 1;
  }
}
