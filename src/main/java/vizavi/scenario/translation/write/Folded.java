package vizavi.scenario.translation.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes one text as YAML: plain where it can be, in quotes where it must, folded where long. */
final class Folded {
  private static final int WIDTH = 100;

  /** Begins with a letter and has nothing in it that means something to YAML. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?!.*(: |:$| #|[\\p{Cntrl}]))[^\\n]*[^\\s]|\\p{L}");

  /** Words that YAML takes for something else than text. */
  private static final Pattern WORD = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n|~");

  private Folded() {}

  /** The lines of a text after {@code before}: a key with its colon, or a hyphen. */
  static List<String> lines(int indent, String before, String text) {
    String start = " ".repeat(indent) + before;
    String clean = text.strip().replaceAll("[ \\t\\x0B\\f]*\\R[ \\t]*", "\n");
    if (clean.indexOf('\n') < 0 && start.length() + 1 + clean.length() <= WIDTH) {
      return List.of(start + " " + (plain(clean) ? clean : quoted(clean)));
    }
    // below a hyphen with a key, two more
    return folded(indent + (before.startsWith("- ") ? 4 : 2), start, clean);
  }

  private static boolean plain(String text) {
    return PLAIN.matcher(text).matches() && !WORD.matcher(text).matches();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static List<String> folded(int margin, String start, String text) {
    List<String> lines = new ArrayList<>();
    lines.add(start + " >-");
    String[] paragraphs = text.split("\n", -1);
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        lines.add(""); // an empty line is a line break to YAML
      }
      if (!paragraphs[i].isEmpty()) {
        wrap(" ".repeat(margin), paragraphs[i], lines);
      }
    }
    return lines;
  }

  private static void wrap(String margin, String text, List<String> lines) {
    StringBuilder line = new StringBuilder(margin);
    for (String word : text.split(" +")) {
      boolean begun = line.length() > margin.length();
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(margin.length());
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
    }
    lines.add(line.toString());
  }
}
