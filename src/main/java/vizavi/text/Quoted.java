package vizavi.text;

/** A piece of an author's text as it is shown in a message. */
public final class Quoted {
  private static final int LONGEST = 50;

  private Quoted() {}

  /** In double quotes, on one line, cut where it is long. */
  public static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) > LONGEST) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
    return "\"" + line + "\"";
  }
}
