package vizavi.text;

import java.util.Comparator;

/**
 * A stretch of one line in a file.
 *
 * @param file the name shown to a person
 * @param line 1-based
 * @param column 1-based, counted in code points
 * @param length in code points, at least 0
 */
public record Span(String file, int line, int column, int length) implements Comparable<Span> {
  private static final Comparator<Span> BY_PLACE =
      Comparator.comparing(Span::file).thenComparingInt(Span::line).thenComparingInt(Span::column);

  @Override
  public int compareTo(Span other) {
    return BY_PLACE.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
