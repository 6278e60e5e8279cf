package vizavi.scoring.words;

import java.util.List;
import vizavi.scoring.words.Token.Kind;

/** Where each piece of a text stands: in which sentence and clause, and whether it is quoted. */
final class Places {
  /** A clause of fewer words is no clause of its own: "yes, of course". */
  private static final int SHORT = 2;

  private final int[] sentences;
  private final int[] clauses;
  private final boolean[] quoted;

  Places(List<Piece> pieces, Folded folded) {
    sentences = new int[pieces.size()];
    clauses = new int[pieces.size()];
    quoted = new boolean[pieces.size()];
    number(pieces, folded);
    quote(pieces, folded.text());
  }

  int sentence(int i) {
    return sentences[i];
  }

  int clause(int i) {
    return clauses[i];
  }

  boolean quoted(int i) {
    return quoted[i];
  }

  private void number(List<Piece> pieces, Folded folded) {
    var text = folded.text();
    int sentence = 0;
    int clause = 0;
    int words = 0;
    boolean ended = false;
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      boolean word = piece.kind() != Kind.MARK && piece.kind() != Kind.EMOJI;
      if (word && ended && words > 0) {
        sentence++;
        clause++;
        words = 0;
      }
      ended = word ? false : ended || ends(piece, text) && !ordinal(piece, folded);
      sentences[i] = sentence;
      clauses[i] = clause;
      words += word ? 1 : 0;
      if (splits(piece, text) && words >= SHORT && wordsAhead(pieces, i, text) >= SHORT) {
        clause++;
        words = 1; // the sentence has words, though the clause has none yet
      }
    }
  }

  private static boolean ends(Piece piece, String text) {
    return switch (piece.form()) {
      case "!", "?", "…", ";", "\n" -> true;
      case "." -> piece.to() == text.length() || !Character.isLetter(text.charAt(piece.to()));
      default -> false;
    };
  }

  /** "Point 4. of the contract": a dot after digits, with a small letter after it, ends nothing. */
  private static boolean ordinal(Piece piece, Folded folded) {
    var text = folded.text();
    int next = piece.to();
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return piece.form().equals(".")
        && piece.from() > 0
        && Character.isDigit(text.charAt(piece.from() - 1))
        && next < text.length()
        && Character.isLetter(text.charAt(next))
        && !folded.capital()[next];
  }

  private static boolean splits(Piece piece, String text) {
    return switch (piece.form()) {
      case ",", ":", "(", ")", "–", "—" -> piece.kind() == Kind.MARK;
      case "-" -> piece.to() < text.length() && text.charAt(piece.to()) == ' ';
      default -> false;
    };
  }

  private static int wordsAhead(List<Piece> pieces, int i, String text) {
    int words = 0;
    for (int j = i + 1; j < pieces.size() && words < SHORT; j++) {
      var piece = pieces.get(j);
      if (splits(piece, text) || piece.kind() == Kind.MARK && ends(piece, text)) {
        break;
      }
      words += piece.kind() == Kind.MARK || piece.kind() == Kind.EMOJI ? 0 : 1;
    }
    return words;
  }

  /** A quotation ends on its line; a mark that would open another one begins anew. */
  private void quote(List<Piece> pieces, String text) {
    int open = -1;
    for (int i = 0; i < pieces.size(); i++) {
      var mark = pieces.get(i);
      if (mark.kind() != Kind.MARK) {
        continue;
      }
      if (open >= 0 && closes(pieces.get(open), mark, text)) {
        java.util.Arrays.fill(quoted, open + 1, i, true);
        open = -1;
      } else if (mark.is("\n")) {
        open = -1;
      } else if (opens(mark, text) && (open < 0 || mark.is(pieces.get(open).form()))) {
        open = i;
      }
    }
  }

  private static boolean opens(Piece mark, String text) {
    return switch (mark.form()) {
      case "«", "“", "„" -> true;
      case "\"" -> mark.to() < text.length() && !Character.isWhitespace(text.charAt(mark.to()));
      case "'" -> opensWord(mark, text);
      default -> false;
    };
  }

  private static boolean closes(Piece open, Piece mark, String text) {
    return switch (mark.form()) {
      case "»" -> open.is("«");
      case "”" -> open.is("“") || open.is("„") || open.is("\"");
      case "“" -> open.is("„");
      case "\"" ->
          !open.is("«") && !open.is("'") && !Character.isWhitespace(text.charAt(mark.from() - 1));
      case "'" -> open.is("'") && !opensWord(mark, text);
      default -> false;
    };
  }

  private static boolean opensWord(Piece mark, String text) {
    boolean freeBefore =
        mark.from() == 0 || !Character.isLetterOrDigit(text.charAt(mark.from() - 1));
    return freeBefore
        && mark.to() < text.length()
        && Character.isLetterOrDigit(text.charAt(mark.to()));
  }
}
