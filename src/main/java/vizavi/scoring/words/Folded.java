package vizavi.scoring.words;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with composed letters, in small letters, without accents and invisible characters; each of
 * its chars knows which stretch of the typed text it comes from.
 *
 * @param text the folded text
 * @param from for each char, where its source begins in the typed text
 * @param to for each char, one past the end of its source
 * @param capital for each char, whether it was typed as a capital letter
 */
record Folded(String text, int[] from, int[] to, boolean[] capital) {

  static Folded of(String typed) {
    var maker = new Maker(typed.length());
    int at = 0;
    while (at < typed.length()) {
      int end = at + Character.charCount(typed.codePointAt(at));
      while (end < typed.length() && combining(typed.codePointAt(end))) {
        end += Character.charCount(typed.codePointAt(end));
      }
      maker.take(typed, at, end);
      at = end;
    }
    return maker.made();
  }

  private static boolean combining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Puts a folded text together, one letter with its marks at a time. */
  private static final class Maker {
    private final StringBuilder text;
    private int[] from;
    private int[] to;
    private boolean[] capital;

    Maker(int length) {
      text = new StringBuilder(length);
      from = new int[length + 16];
      to = new int[length + 16];
      capital = new boolean[length + 16];
    }

    void take(String typed, int start, int end) {
      char first = typed.charAt(start);
      if (end == start + 1 && (first < 0x80 || apostrophe(first))) {
        add(plain(Character.toLowerCase(first)), start, end, Character.isUpperCase(first));
        return;
      }
      if (invisible(typed.codePointAt(start))) {
        return;
      }
      var composed = Normalizer.normalize(typed.substring(start, end), Normalizer.Form.NFKC);
      for (int i = 0; i < composed.length(); i++) {
        char c = composed.charAt(i);
        char small = Character.toLowerCase(c);
        if (!combining(small)) {
          add(plain(small), start, end, small != c);
        }
      }
    }

    /** Zero-width and other format characters, variation selectors, soft hyphens. */
    private static boolean invisible(int c) {
      int type = Character.getType(c);
      return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    private static char plain(char c) {
      return switch (c) {
        case 'ё' -> 'е';
        case '\u00a0', '\t' -> ' ';
        default -> apostrophe(c) ? '\'' : c < 0x80 || c >= 0x400 ? c : withoutAccent(c);
      };
    }

    /** What people type for an apostrophe; the acute accent would fall apart if composed. */
    private static boolean apostrophe(char c) {
      return switch (c) {
        case '\u2019', '\u2018', '\u02bc', '\u0060', '\u00b4', '\uff07' -> true;
        default -> false;
      };
    }

    private static char withoutAccent(char c) {
      return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }

    private void add(char c, int start, int end, boolean wasCapital) {
      int at = text.length();
      if (at == from.length) {
        from = Arrays.copyOf(from, at * 2);
        to = Arrays.copyOf(to, at * 2);
        capital = Arrays.copyOf(capital, at * 2);
      }
      text.append(c);
      from[at] = start;
      to[at] = end;
      capital[at] = wasCapital;
    }

    Folded made() {
      return new Folded(text.toString(), from, to, capital);
    }
  }
}
