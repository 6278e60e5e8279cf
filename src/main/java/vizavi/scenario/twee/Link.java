package vizavi.scenario.twee;

/** A way from one passage to another, as it is written at one place of the text. */
record Link(int line, String label, String target) {

  /** {@code a->b}, {@code b<-a}, {@code a|b} or {@code b}: what stands between the brackets. */
  static Link of(int line, String inside) {
    int arrow = inside.lastIndexOf("->");
    if (arrow >= 0) {
      return of(line, inside.substring(0, arrow), inside.substring(arrow + 2));
    }
    int back = inside.indexOf("<-");
    if (back >= 0) {
      return of(line, inside.substring(back + 2), inside.substring(0, back));
    }
    int bar = inside.indexOf('|');
    return bar >= 0
        ? of(line, inside.substring(0, bar), inside.substring(bar + 1))
        : of(line, inside, inside);
  }

  /** Without a label it is called as the passage is. */
  static Link of(int line, String label, String target) {
    String words = label.strip();
    return new Link(line, words.isEmpty() ? target.strip() : words, target.strip());
  }

  boolean leavesTheStory() {
    return target.matches("(?i)(https?|ftp|file|data|javascript)://?.*|(?i)(mailto|javascript):.*");
  }

  boolean computed() {
    return target.startsWith("$") || target.startsWith("_") || target.contains("(");
  }
}
