package vizavi.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes tables as CSV (RFC 4180) for programs that calculate. Numbers are written as they are;
 * words that such a program could take for a formula get an apostrophe before them (OWASP, "CSV
 * Injection").
 */
public final class Csv {
  /** So that Excel sees UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What a formula begins with, wide forms included. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder text = new StringBuilder();

  /** Begins with the names of the columns. */
  public Csv(List<String> columns) {
    row(columns);
  }

  /** Adds a row; numbers and truth values stay plain, everything else is written as its words. */
  public Csv row(List<?> cells) {
    text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
    return this;
  }

  /** Adds a row. */
  public Csv row(Object... cells) {
    return row(Stream.of(cells).toList());
  }

  /** The table as a file: UTF-8 with a byte order mark. */
  public byte[] bytes() {
    return (BYTE_ORDER_MARK + text.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** The table as text, without a byte order mark. */
  @Override
  public String toString() {
    return text.toString();
  }

  private static String cell(Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    return '"' + harmless(Objects.toString(value)).replace("\"", "\"\"") + '"';
  }

  // Programs ignore blanks before a formula, so blanks don't hide one here.
  private static String harmless(String words) {
    var begin = words.stripLeading();
    boolean formula =
        !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0
            || !begin.isEmpty() && FORMULA.indexOf(begin.charAt(0)) >= 0;
    return formula ? "'" + words : words;
  }
}
