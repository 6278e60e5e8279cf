package vizavi.scenario.assist;

/** Single words and texts as they are written in a line. */
final class Scalars {
  private Scalars() {}

  /** Without quotes around it. */
  static String bare(String written) {
    String text = written.strip();
    if (text.isEmpty() || "\"'".indexOf(text.charAt(0)) < 0) {
      return text;
    }
    boolean closed = text.length() > 1 && text.charAt(text.length() - 1) == text.charAt(0);
    return text.substring(1, text.length() - (closed ? 1 : 0));
  }

  /** Without a comment at its end. */
  static String plain(String written) {
    String text = written.strip();
    if (text.startsWith("#")) {
      return "";
    }
    int comment = text.startsWith("\"") || text.startsWith("'") ? -1 : text.indexOf(" #");
    return comment < 0 ? text : text.substring(0, comment).strip();
  }

  /** The index of the colon that ends a key beginning at {@code from}, or -1. */
  static int colon(String line, int from) {
    char first = line.charAt(from);
    if (first == '"' || first == '\'') {
      int end = line.indexOf(first, from + 1);
      int colon = end < 0 ? -1 : line.indexOf(':', end);
      return colon >= 0 && line.substring(end + 1, colon).isBlank() ? colon : -1;
    }
    if ("[]{}#|>&*!%@`,".indexOf(first) >= 0) {
      return -1;
    }
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '#' && i > from && line.charAt(i - 1) == ' ') {
        return -1;
      }
      if (c == ':' && (i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1)))) {
        return i;
      }
    }
    return -1;
  }

  /** The first index from here on that is no blank. */
  static int start(String line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
