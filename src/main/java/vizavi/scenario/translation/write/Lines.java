package vizavi.scenario.translation.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a mapping in block style, key by key, with the comments before each. */
record Lines(List<Entry> entries, List<String> rest) {
  private static final Pattern KEY = Pattern.compile(" *(\"[^\"]*\"|'[^']*'|[\\w-]+):(\\s.*)?");
  private static final Pattern BARE = Pattern.compile(" *[^#]*:\\s*(#.*)?");

  /**
   * A key with what belongs to it.
   *
   * @param before comments and empty lines above it
   * @param head its own line
   * @param body the lines below it that are indented more
   */
  record Entry(List<String> before, String key, String head, List<String> body) {
    /** Whether the value stands below the key. */
    boolean bare() {
      return BARE.matcher(head).matches();
    }

    List<String> all() {
      List<String> all = new ArrayList<>(before);
      all.add(head);
      all.addAll(body);
      return all;
    }

    Entry with(List<String> lines) {
      return new Entry(before, key, lines.getFirst(), lines.subList(1, lines.size()));
    }
  }

  /** Comments at the end, below the last key, are the rest. */
  static Lines of(List<String> lines) {
    int indent = lines.stream().filter(Lines::says).mapToInt(Lines::indent).findFirst().orElse(0);
    List<Entry> entries = new ArrayList<>();
    List<String> before = new ArrayList<>();
    List<String> body = new ArrayList<>();
    String head = "";
    for (String line : lines) {
      var key = KEY.matcher(line);
      if (says(line) && indent(line) <= indent && key.matches()) {
        List<String> next = end(entries, before, head, body);
        before = next;
        head = line;
        body = new ArrayList<>();
      } else if (head.isEmpty()) {
        before.add(line);
      } else {
        body.add(line);
      }
    }
    return new Lines(entries, end(entries, before, head, body));
  }

  /** Closes an entry; what stands loose below it belongs to the next. */
  private static List<String> end(
      List<Entry> entries, List<String> before, String head, List<String> body) {
    if (head.isEmpty()) {
      return before;
    }
    int last = body.size();
    while (last > 0 && loose(body.get(last - 1), indent(head))) {
      last--;
    }
    var key = KEY.matcher(head);
    String name = key.matches() ? key.group(1).replaceAll("^[\"']|[\"']$", "") : "";
    entries.add(new Entry(before, name, head, List.copyOf(body.subList(0, last))));
    return new ArrayList<>(body.subList(last, body.size()));
  }

  private static boolean loose(String line, int indent) {
    return line.isBlank() || line.strip().startsWith("#") && indent(line) <= indent;
  }

  private static boolean says(String line) {
    return !line.isBlank() && !line.strip().startsWith("#");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** How far its keys are indented. */
  int indent() {
    return entries.isEmpty() ? 0 : indent(entries.getFirst().head());
  }
}
