package vizavi.analysis.item;

import java.util.OptionalDouble;

/**
 * Pearson's correlation of pairs that are not kept (B. P. Welford, "Note on a method for
 * calculating corrected sums of squares and products", Technometrics 4, 1962, 419-420): nothing is
 * lost where the values lie close together.
 */
final class Correlation {
  private static final double NOTHING = 1e-9;

  private int count;
  private double meanX;
  private double meanY;
  private double squaresX;
  private double squaresY;
  private double products;

  void add(double x, double y) {
    count++;
    double fromX = x - meanX;
    double fromY = y - meanY;
    meanX += fromX / count;
    meanY += fromY / count;
    squaresX += fromX * (x - meanX);
    squaresY += fromY * (y - meanY);
    products += fromX * (y - meanY);
  }

  int count() {
    return count;
  }

  /** -1..1; empty where either is always the same. */
  OptionalDouble value() {
    double spread = Math.sqrt(squaresX * squaresY);
    return spread < NOTHING
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.clamp(products / spread, -1, 1));
  }
}
