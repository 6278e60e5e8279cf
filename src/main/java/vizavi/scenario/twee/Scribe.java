package vizavi.scenario.twee;

import java.util.regex.Pattern;

/** Writes YAML that a person goes on with: short texts on their key's line, long ones below it. */
final class Scribe {
  private static final int WIDTH = 96;
  private static final int SHORT = 70;
  private static final int LONGEST_WORD = 400;

  /** Words that need no quotes: no sign that means something to YAML, and more than one word. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{N}'’.!?–…-]*(?:,? [\\p{L}\\p{N}'’.!?–…][\\p{L}\\p{N}'’.!?–…-]*)+");

  private final StringBuilder out = new StringBuilder();
  private final Losses losses;

  Scribe(Losses losses) {
    this.losses = losses;
  }

  /** A line as it is. */
  Scribe line(int indent, String text) {
    out.append(" ".repeat(indent)).append(text).append('\n');
    return this;
  }

  /**
   * A text after its key.
   *
   * @param key with the list's hyphen before it, if it is in one
   * @param from line of the Twee file the text comes from
   */
  Scribe text(int indent, String key, String text, int from) {
    String whole = broken(text, from);
    if (whole.length() > SHORT) {
      line(indent, key + ": >-");
      fold(" ".repeat(indent + (key.startsWith("- ") ? 4 : 2)), whole);
      return this;
    }
    return line(indent, key + ": " + (PLAIN.matcher(whole).matches() ? whole : quoted(whole)));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private void fold(String margin, String text) {
    int column = 0;
    for (String word : text.split(" ")) {
      boolean next = column > 0 && margin.length() + column + 1 + word.length() <= WIDTH;
      if (next) {
        out.append(' ');
        column++;
      } else {
        out.append(column > 0 ? "\n" : "").append(margin);
        column = 0;
      }
      out.append(word);
      column += word.length();
    }
    out.append('\n');
  }

  /** Puts spaces into words so long that no line could hold them. */
  private String broken(String text, int from) {
    if (text.length() <= LONGEST_WORD) {
      return text;
    }
    StringBuilder broken = new StringBuilder();
    int length = 0;
    int listed = -1;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      length = text.charAt(at) == ' ' ? 0 : length + 1;
      if (length > LONGEST_WORD) {
        int start = text.lastIndexOf(' ', at) + 1;
        if (start != listed) {
          losses.add(from, What.LONG_WORD, text.substring(start, at));
          listed = start;
        }
        broken.append(' ');
        length = 1;
      }
      broken.appendCodePoint(text.codePointAt(at));
    }
    return broken.toString();
  }

  String done() {
    return out.toString();
  }
}
