package vizavi.text;

import java.util.Locale;

/** Which characters a text may hold: those a person can see, spaces and line ends. */
final class Characters {
  static final String RULE = "forbidden-character";

  private Characters() {}

  /** Whether a character is invisible, a control, or no character at all. */
  static boolean forbidden(int c) {
    if (c >= ' ' && c <= '~' || c == '\n' || c == '\t') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> blank(c) || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    };
  }

  /** Fillers that are letters by type but show nothing. */
  private static boolean blank(int c) {
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800 || c == 0x034F;
  }

  /** Looks through a whole text and complains about each character that must not be there. */
  static void check(String file, String text, int longestLine, Diagnostics diagnostics) {
    int line = 1;
    int column = 1;
    boolean indenting = true;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\n') {
        line++;
        column = 1;
        indenting = true;
        continue;
      }
      boolean lineEnd = c == '\r' && i < text.length() && text.charAt(i) == '\n';
      if (forbidden(c) && !lineEnd) {
        diagnostics.error(new Span(file, line, column, 1), RULE, () -> message(c));
      } else if (indenting && c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR) {
        diagnostics.error(new Span(file, line, column, 1), RULE, () -> lookalike(c));
      } else if (column == longestLine + 1) {
        diagnostics.error(
            new Span(file, line, column, 1), "line-too-long", () -> tooLong(longestLine));
      }
      indenting &= Character.isSpaceChar(c);
      column++;
    }
  }

  static Message message(int c) {
    return Message.of(
        "forbidden-character",
        "an invisible or control character stands here ({0}); delete it",
        name(c));
  }

  private static Message lookalike(int c) {
    return Message.of(
        "forbidden-character.space",
        "this looks like a space but is {0}; indent with plain spaces",
        name(c));
  }

  private static Message tooLong(int longest) {
    return Message.of(
        "line-too-long",
        "this line has more than {0} characters; break it, with \">-\" after the key and the text"
            + " indented below",
        longest);
  }

  private static String name(int c) {
    String name = Character.getName(c);
    String code = String.format(Locale.ROOT, "U+%04X", c);
    return name == null ? code : code + " " + name.toLowerCase(Locale.ROOT);
  }
}
