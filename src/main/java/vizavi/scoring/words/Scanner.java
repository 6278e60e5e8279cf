package vizavi.scoring.words;

import java.util.ArrayList;
import java.util.List;
import vizavi.scoring.words.Token.Kind;

/** Cuts a folded text into words, numbers and marks, from left to right. */
final class Scanner {
  private static final String CURRENCY = "$€£₴₽₺¥%";

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private Scanner(String text) {
    this.text = text;
  }

  static List<Piece> scan(String text) {
    var scanner = new Scanner(text);
    while (scanner.at < text.length()) {
      scanner.next();
    }
    return scanner.pieces;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isLetter(c) || Character.isDigit(c) || currency(at) && digit(at + 1)) {
      word();
    } else if (Character.isHighSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL) {
      add(Kind.EMOJI, Math.min(text.length(), at + Character.charCount(text.codePointAt(at))));
    } else if (Character.isWhitespace(c) && c != '\n') {
      at++;
    } else {
      add(Kind.MARK, at + 1);
    }
  }

  private void word() {
    int end = at;
    boolean letters = false;
    boolean digits = false;
    while (end < text.length() && (inner(end) || currency(end) && !letters)) {
      letters |= Character.isLetter(text.charAt(end));
      digits |= Character.isDigit(text.charAt(end));
      end++;
    }
    if (!letters) {
      add(text.substring(at, end).indexOf(':') > 0 ? Kind.TIME : Kind.NUMBER, end);
    } else {
      var form = text.substring(at, end);
      add(
          digits && clock(form) ? Kind.TIME : digits && ordinal(form) ? Kind.NUMBER : Kind.WORD,
          end);
    }
  }

  /** Part of a word or number: a letter, a digit, or a mark with one of them on either side. */
  private boolean inner(int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (i == at || i + 1 >= text.length()) {
      return false;
    }
    return switch (c) {
      case '\'' -> Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
      case '.', ',', ':' -> digit(i - 1) && digit(i + 1);
      case '@', '$' -> Character.isLetter(text.charAt(i - 1)) && letter(i + 1);
      default -> false;
    };
  }

  /** As in "the 3rd". */
  private static boolean ordinal(String form) {
    return List.of("st", "nd", "rd", "th").contains(form.substring(Math.max(0, form.length() - 2)))
        && digitsBefore(form, 2);
  }

  private static boolean clock(String form) {
    return form.endsWith("am") && digitsBefore(form, 2)
        || form.endsWith("pm") && digitsBefore(form, 2)
        || form.endsWith("h") && digitsBefore(form, 1);
  }

  private static boolean digitsBefore(String form, int letters) {
    var start = form.substring(0, form.length() - letters);
    return !start.isEmpty()
        && start.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ':');
  }

  private boolean digit(int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  private boolean letter(int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }

  private boolean currency(int i) {
    return CURRENCY.indexOf(text.charAt(i)) >= 0;
  }

  private void add(Kind kind, int end) {
    pieces.add(new Piece(at, end, kind, text.substring(at, end)));
    at = end;
  }
}
