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
 */
public record Plot(String axis, List<String> labels, List<Line> lines, List<Mark> marks) {

  /**
   * One line.
   *
   * @param name shown in the legend
   * @param colour name of a CSS variable without its dashes, such as {@code trust}
   * @param values null where there is none
   */
  public record Line(String name, String colour, List<@Nullable Integer> values) {}

  /** A title at a point, counted from 0. */
  public record Mark(int at, String title) {}
}
