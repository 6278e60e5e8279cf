package vizavi.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines over a row of points, each value 0..100.
 *
 * @param axis what the points are
 * @param labels one for each point
 * @param lines each with as many values as there are labels
 * @param marks points at which something begins
 * @param bands drawn behind the lines
 */
public record Plot(
    String axis, List<String> labels, List<Line> lines, List<Mark> marks, List<Band> bands) {

  /** Without bands. */
  public Plot(String axis, List<String> labels, List<Line> lines, List<Mark> marks) {
    this(axis, labels, lines, marks, List.of());
  }

  /**
   * One line.
   *
   * @param name shown in the legend
   * @param colour name of a CSS variable without its dashes, such as {@code trust}
   * @param values null where there is none
   */
  public record Line(String name, String colour, List<@Nullable Integer> values) {}

  /**
   * How far something may lie from its line.
   *
   * @param name shown in the table
   * @param colour as that of its line
   * @param low one for each label
   * @param high one for each label
   */
  public record Band(String name, String colour, List<Integer> low, List<Integer> high) {}

  /** A title at a point, counted from 0. */
  public record Mark(int at, String title) {}
}
