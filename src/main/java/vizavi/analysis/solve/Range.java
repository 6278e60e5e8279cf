package vizavi.analysis.solve;

import java.math.BigDecimal;
import vizavi.scoring.Points;

/**
 * The least and the most points attainable, to two decimals.
 *
 * @param most at least {@code least}
 */
public record Range(BigDecimal least, BigDecimal most) {
  private static final int TOP = 100;

  public Range {
    if (most.compareTo(least) < 0) {
      throw new IllegalArgumentException("a range from " + least + " to " + most);
    }
  }

  /** The most less the least: 0 or more. */
  public BigDecimal width() {
    return most.subtract(least);
  }

  /**
   * Where points lie in the range: 0 at the least, 100 at the most, rounded, a half upwards. Points
   * outside are taken for the end they passed; where nothing can be won or lost it is 100.
   */
  public int place(BigDecimal points) {
    if (width().signum() == 0) {
      return TOP;
    }
    long width = Points.hundredths(width());
    long above = Math.clamp(Points.hundredths(points.subtract(least)), 0, width);
    return Math.toIntExact((2 * TOP * above + width) / (2 * width));
  }
}
