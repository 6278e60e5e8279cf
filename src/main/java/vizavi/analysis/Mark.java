package vizavi.analysis;

import java.math.BigDecimal;
import vizavi.analysis.solve.Range;

/** How good a reply was beside the best there was in its place. Best first. */
public enum Mark {
  /** No reply on offer could bring more. */
  BEST(0),
  GOOD(2),
  INACCURACY(5),
  MISTAKE(10),
  /**
   * Costs more than a mistake; or puts success and compromise out of reach; or can't be made good.
   */
  BLUNDER(Integer.MAX_VALUE);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final int most;

  Mark(int most) {
    this.most = most;
  }

  /** The most a reply so marked costs on the scale from 0 to 100. */
  public int most() {
    return most;
  }

  /** Whether there is nothing to learn from it: the best or as good as the best. */
  public boolean fine() {
    return this == BEST || this == GOOD;
  }

  /**
   * The mark for a regret alone.
   *
   * @param regret in overall points
   * @param range of the scenario's overall points, whose width is 100 on the scale
   */
  static Mark of(BigDecimal regret, Range range) {
    var scaled = regret.multiply(HUNDRED); // by the width on the other side: nothing is rounded
    for (var mark : values()) {
      if (scaled.compareTo(range.width().multiply(BigDecimal.valueOf(mark.most))) <= 0) {
        return mark;
      }
    }
    return BLUNDER;
  }
}
