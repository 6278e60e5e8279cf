package vizavi.text;

/**
 * One text, number or word. Its value is always text: what it means is for the reader to say.
 *
 * @param value with quotes, escapes and folding undone
 * @param style how it was written
 * @param source as written, quotes included, if it stands on one line; else empty
 */
public record Scalar(String value, Style style, String source, Span place) implements Node {

  /** How a scalar was written. */
  public enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    BLOCK
  }

  public boolean plain() {
    return style == Style.PLAIN;
  }

  /** Whether it stands on one line of the file. */
  public boolean oneLine() {
    return style != Style.BLOCK && (!source.isEmpty() || value.isEmpty());
  }

  /** Whether the author wrote nothing: no value, {@code ~} or {@code null}. */
  public boolean nothing() {
    return plain()
        && switch (value) {
          case "", "~", "null", "Null", "NULL" -> true;
          default -> false;
        };
  }

  /**
   * Where a part of the value stands in the file.
   *
   * @param index in {@link #value()}, 0..its length
   * @param length in chars; 0 for a point
   */
  public Span at(int index, int length) {
    if (!oneLine()) {
      return place;
    }
    int from = column(index);
    return new Span(
        place.file(), place.line(), place.column() + from, column(index + length) - from);
  }

  private int column(int index) {
    if (plain()) {
      return value.codePointCount(0, Math.min(index, value.length()));
    }
    int at = 1;
    int column = 1;
    for (int i = 0; i < index && at < source.length(); ) {
      int width = width(at);
      column += source.codePointCount(at, at + width);
      i += width == 1 || source.charAt(at) == '\\' || source.charAt(at) == '\'' ? 1 : 2;
      at += width;
    }
    return column;
  }

  /** How many chars of the source make the value's next character. */
  private int width(int at) {
    char c = source.charAt(at);
    if (style == Style.SINGLE_QUOTED && c == '\'') {
      return Math.min(2, source.length() - at);
    }
    if (style == Style.DOUBLE_QUOTED && c == '\\' && at + 1 < source.length()) {
      int wide =
          switch (source.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
          };
      return Math.min(wide, source.length() - at);
    }
    return Character.charCount(source.codePointAt(at));
  }
}
