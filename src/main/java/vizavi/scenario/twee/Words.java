package vizavi.scenario.twee;

import vizavi.text.Yaml;

/** Text as a scenario may hold it. */
final class Words {
  private Words() {}

  /** Whether this character can be carried over; any space is taken for a plain one. */
  static boolean visible(int c) {
    return Yaml.permits(c) || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  /** On one line, without invisible characters, one space between words. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c)
        .filter(Yaml::permits)
        .forEach(clean::appendCodePoint);
    return clean.toString().replaceAll(" {2,}", " ").strip();
  }
}
