package vizavi.scenario.assist;

/**
 * A point in a text.
 *
 * @param line from 1
 * @param column from 1, in code points, as in {@link vizavi.text.Span}
 */
public record Spot(int line, int column) {

  /** The text before this point; of a point outside, as much as there is. */
  String before(String text) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      int next = text.indexOf('\n', at);
      if (next < 0) {
        return text;
      }
      at = next + 1;
    }
    int end = text.indexOf('\n', at);
    int length = (end < 0 ? text.length() : end) - at;
    String own = text.substring(at, at + length);
    int wide = Math.clamp(column - 1L, 0, own.codePointCount(0, length));
    return text.substring(0, at + own.offsetByCodePoints(0, wide));
  }
}
