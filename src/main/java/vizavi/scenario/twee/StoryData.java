package vizavi.scenario.twee;

import java.util.LinkedHashMap;
import java.util.Map;

/** The strings right inside a JSON object; numbers, lists and inner objects are passed over. */
final class StoryData {
  private final String json;
  private final Map<String, String> found = new LinkedHashMap<>();
  private String last = "";
  private String name = "";
  private int depth;
  private int at;

  private StoryData(String json) {
    this.json = json;
  }

  /** The names and texts; none where this is no JSON object. */
  static Map<String, String> read(String text) {
    StoryData data = new StoryData(text.strip());
    boolean whole = data.json.startsWith("{") && data.json.endsWith("}") && data.read();
    return whole ? data.found : Map.of();
  }

  /** Whether all that was opened is closed. */
  private boolean read() {
    while (at < json.length()) {
      char c = json.charAt(at++);
      switch (c) {
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case ':' -> name = last;
        case ',' -> name = "";
        case '"' -> {
          last = string();
          if (depth == 1 && !name.isEmpty()) {
            found.putIfAbsent(name, last);
          }
        }
        default -> {}
      }
      if (depth == 0) {
        return at == json.length();
      }
    }
    return false;
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    while (at < json.length() && json.charAt(at) != '"') {
      char c = json.charAt(at++);
      text.append(c == '\\' ? escaped() : c);
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    char c = at < json.length() ? json.charAt(at++) : ' ';
    if (c == 'u'
        && at + 4 <= json.length()
        && json.substring(at, at + 4).matches("[0-9A-Fa-f]{4}")) {
      at += 4;
      return (char) Integer.parseInt(json.substring(at - 4, at), 16);
    }
    return "nrtbf".indexOf(c) >= 0 ? ' ' : c;
  }
}
