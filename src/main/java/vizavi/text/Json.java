package vizavi.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, strings, numbers and truth values as JSON that a person can read. */
public final class Json {
  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /**
   * The value as JSON, indented by two spaces, with a line end after it.
   *
   * @throws IllegalArgumentException for a value of any other kind
   */
  public static String write(Object value) {
    Json json = new Json();
    json.value(value, "\n");
    return json.out.append('\n').toString();
  }

  private void value(Object value, String lineStart) {
    switch (value) {
      case Map<?, ?> map -> map(map, lineStart);
      case List<?> list -> list(list, lineStart);
      case String text -> text(text);
      case Integer number -> out.append(number);
      case Long number -> out.append(number);
      case BigDecimal number -> out.append(number.toPlainString());
      case Boolean truth -> out.append(truth);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private void map(Map<?, ?> map, String lineStart) {
    String separator = "";
    out.append('{');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator).append(lineStart).append("  ");
      text(String.valueOf(entry.getKey()));
      out.append(": ");
      value(entry.getValue(), lineStart + "  ");
      separator = ",";
    }
    out.append(map.isEmpty() ? "" : lineStart).append('}');
  }

  private void list(List<?> list, String lineStart) {
    boolean flat = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
    String separator = "";
    out.append('[');
    for (Object item : list) {
      out.append(separator).append(flat ? "" : lineStart + "  ");
      value(item, lineStart + "  ");
      separator = flat ? ", " : ",";
    }
    out.append(flat ? "" : lineStart).append(']');
  }

  private void text(String text) {
    out.append('"');
    text.chars().forEach(c -> character((char) c));
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      default -> {
        if (c < ' ' || c == 0x7F || Character.isSurrogate(c) || c >= 0x2028 && c <= 0x2029) {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
