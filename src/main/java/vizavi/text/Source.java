package vizavi.text;

import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/** The text being read, and the way from SnakeYAML's marks (from 0) to spans (from 1). */
final class Source {
  private final String file;
  private final String text;
  private final int[] points;

  Source(String file, String text) {
    this.file = file;
    this.text = text;
    this.points = text.codePoints().toArray();
  }

  Reader reader() {
    return new StringReader(text);
  }

  Span span(@Nullable Mark start, int length) {
    return start == null
        ? new Span(file, 1, 1, 0)
        : new Span(file, start.getLine() + 1, start.getColumn() + 1, length);
  }

  /** From a mark to another, or to the end of the first's line. */
  Span span(Mark start, Mark end) {
    int from = start.getIndex();
    int to = from;
    while (to < end.getIndex() && to < points.length && points[to] != '\n' && points[to] != '\r') {
      to++;
    }
    return span(start, to - from);
  }

  /** What is written between two marks of one line; empty where they stand on different lines. */
  String line(Mark start, Mark end) {
    return start.getLine() == end.getLine()
        ? new String(points, start.getIndex(), end.getIndex() - start.getIndex())
        : "";
  }

  /** The character at a mark as text; empty at the end. */
  String at(Mark mark) {
    return mark.getIndex() < points.length ? Character.toString(points[mark.getIndex()]) : "";
  }

  /** The first escape that names no character. */
  Span badEscape() {
    int line = 1;
    int start = 0;
    for (int i = 0; i < points.length; i++) {
      if (points[i] == '\n') {
        line++;
        start = i + 1;
      } else if (points[i] == '\\' && tooHigh(i)) {
        return new Span(file, line, i - start + 1, 10);
      }
    }
    return new Span(file, 1, 1, 0);
  }

  private boolean tooHigh(int at) {
    if (at + 10 > points.length || points[at + 1] != 'U') {
      return false;
    }
    String hex = new String(points, at + 2, 8);
    return hex.matches("[0-9a-fA-F]{8}") && Long.parseLong(hex, 16) > Character.MAX_CODE_POINT;
  }
}
