package vizavi.account.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of people: name, sign-in name and, where there is one, e-mail address, in columns of any
 * order under their headings. Comma, semicolon or tab between them.
 *
 * @param lines at least one
 * @param unused headings of columns that nobody asked for
 */
public record Sheet(List<Line> lines, List<String> unused) {
  public static final int MOST_BYTES = 1_000_000;
  public static final int MOST_LINES = 2_000;

  /** What Excel writes to tell itself which separator there is. */
  private static final Pattern SEPARATOR = Pattern.compile("sep=([,;\t])\\R");

  public Sheet {
    lines = List.copyOf(lines);
    unused = List.copyOf(unused);
  }

  /**
   * Reads a file.
   *
   * @throws FlawedException if it is no such list
   */
  public static Sheet read(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new FlawedException(Flaw.TOO_LARGE, MOST_BYTES / 1_000);
    }
    var text = Decoding.text(file);
    if (text.isBlank()) {
      throw new FlawedException(Flaw.EMPTY);
    }
    var told = SEPARATOR.matcher(text);
    if (told.lookingAt()) {
      return read("\n" + text.substring(told.end()), told.group(1).charAt(0));
    }
    return read(text, separator(text.lines().filter(line -> !line.isBlank()).findFirst().get()));
  }

  private static char separator(String headings) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(headings, candidate) > count(headings, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static Sheet read(String text, char separator) {
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(false) // so that lines keep their numbers
            .get();
    try (var parser = CSVParser.parse(new StringReader(text), format)) {
      return new Reading(parser).sheet();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string can be read
    }
  }

  /** One pass over the lines. */
  private static final class Reading {
    private final CSVParser parser;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final List<String> unused = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int width;

    Reading(CSVParser parser) {
      this.parser = parser;
    }

    Sheet sheet() {
      var records = parser.iterator();
      while (true) {
        int line = (int) parser.getCurrentLineNumber() + 1;
        try {
          if (!records.hasNext()) {
            break;
          }
          take(records.next(), line);
        } catch (UncheckedIOException | IllegalStateException e) {
          boolean open = String.valueOf(e.getMessage()).contains("EOF");
          throw new FlawedException(open ? Flaw.UNCLOSED : Flaw.QUOTE, line);
        }
      }
      if (lines.isEmpty()) {
        throw new FlawedException(Flaw.NOBODY);
      }
      return new Sheet(lines, unused);
    }

    private void take(CSVRecord cells, int line) {
      if (cells.stream().allMatch(String::isBlank)) {
        return;
      }
      if (width == 0) {
        headings(cells);
      } else if (lines.size() == MOST_LINES) {
        throw new FlawedException(Flaw.TOO_MANY, MOST_LINES);
      } else {
        lines.add(line(cells, line));
      }
    }

    private void headings(CSVRecord cells) {
      width = cells.size();
      for (int i = 0; i < width; i++) {
        heading(cells.get(i).strip(), i);
      }
      for (var column : Column.values()) {
        if (column.needed() && !columns.containsKey(column)) {
          throw new FlawedException(Flaw.COLUMN_MISSING, column.key());
        }
      }
    }

    private void heading(String words, int at) {
      var column = Column.of(words);
      if (column.isPresent() && columns.putIfAbsent(column.get(), at) != null) {
        throw new FlawedException(Flaw.COLUMN_TWICE, column.get().key());
      }
      if (column.isEmpty() && !words.isEmpty()) {
        unused.add(words);
      }
    }

    private Line line(CSVRecord cells, int number) {
      int filled = cells.size();
      while (filled > width && cells.get(filled - 1).isBlank()) {
        filled--;
      }
      return new Line(
          number,
          cell(cells, Column.NAME),
          cell(cells, Column.SIGN_IN),
          cell(cells, Column.EMAIL),
          Math.max(0, filled - width));
    }

    private String cell(CSVRecord cells, Column column) {
      return Optional.ofNullable(columns.get(column))
          .filter(at -> at < cells.size())
          .map(at -> cells.get(at).strip())
          .orElse("");
    }
  }
}
