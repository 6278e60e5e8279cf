package vizavi.library.exchange;

import vizavi.text.Yaml;

/** The name of a file from outside, so that it can be shown: visible, on one line, not long. */
final class ShownName {
  private static final int LONGEST = 80;
  private static final int STAND_IN = 0xFFFD;

  private ShownName() {}

  static String of(String name) {
    StringBuilder shown = new StringBuilder();
    name.codePoints()
        .limit(10L * LONGEST)
        .map(c -> Yaml.permits(c) && !Character.isWhitespace(c) || c == ' ' ? c : STAND_IN)
        .forEach(shown::appendCodePoint);
    String line = shown.toString();
    int length = line.codePointCount(0, line.length());
    if (length <= LONGEST) {
      return line.isBlank() ? "?" : line;
    }
    // the end of a name tells more than its middle
    return line.substring(0, line.offsetByCodePoints(0, LONGEST / 2))
        + "…"
        + line.substring(line.offsetByCodePoints(0, length - LONGEST / 2 + 1));
  }
}
