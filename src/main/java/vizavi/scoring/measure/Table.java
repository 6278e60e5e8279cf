package vizavi.scoring.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How often two raters said what of the same things: {@code counts[one][other]}, ranks from 0.
 * Immutable.
 */
public final class Table {
  /** Of a normal distribution: as many standard errors to either side hold 95 of 100. */
  private static final double WIDE = 1.96;

  private final int[][] counts;
  private final int n;

  private Table(int[][] counts, int n) {
    this.counts = counts;
    this.n = n;
  }

  /**
   * The table of two raters.
   *
   * @param one ranks from 0 to below {@code size}
   * @param other the same, in the same order
   * @param size how many ranks there are
   */
  public static Table of(List<Integer> one, List<Integer> other, int size) {
    var counts = new int[size][size];
    for (int i = 0; i < one.size(); i++) {
      counts[one.get(i)][other.get(i)]++;
    }
    return new Table(counts, one.size());
  }

  /** How many things were rated. */
  public int n() {
    return n;
  }

  /** How often both said the same. */
  public int same() {
    int same = 0;
    for (int i = 0; i < counts.length; i++) {
      same += counts[i][i];
    }
    return same;
  }

  /**
   * Cohen's kappa with quadratic weights (Cohen 1968); over two ranks the plain one (Cohen 1960).
   * Empty where it is not defined: nothing was rated, or both always said one and the same.
   */
  public OptionalDouble kappa() {
    return kappa(counts, n);
  }

  /** Within which kappa lies, at a confidence of 95 of 100. */
  public record Interval(double least, double most) {}

  /**
   * An interval around {@link #kappa} by the jackknife (Fleiss and Davies 1982): kappa once more
   * without each of the things rated. Empty where one of these is not defined.
   */
  public Optional<Interval> interval() {
    var whole = kappa();
    if (whole.isEmpty() || n < 2) {
      return Optional.empty();
    }
    double sum = 0;
    double squares = 0;
    for (int a = 0; a < counts.length; a++) {
      for (int b = 0; b < counts.length; b++) {
        if (counts[a][b] > 0) {
          var without = without(counts, a, b, n);
          if (without.isEmpty()) {
            return Optional.empty();
          }
          sum += counts[a][b] * without.getAsDouble();
          squares += counts[a][b] * without.getAsDouble() * without.getAsDouble();
        }
      }
    }
    double mean = sum / n;
    double error = Math.sqrt(Math.max(0, (n - 1.0) / n * (squares - n * mean * mean)));
    double kappa = whole.getAsDouble();
    return Optional.of(
        new Interval(Math.max(-1, kappa - WIDE * error), Math.min(1, kappa + WIDE * error)));
  }

  private static OptionalDouble without(int[][] counts, int one, int other, int n) {
    var fewer = new int[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      fewer[i] = counts[i].clone();
    }
    fewer[one][other]--;
    return kappa(fewer, n - 1);
  }

  private static OptionalDouble kappa(int[][] counts, int n) {
    double apart = 0;
    double expected = 0;
    for (int a = 0; a < counts.length; a++) {
      for (int b = 0; b < counts.length; b++) {
        double weight = (double) (a - b) * (a - b);
        apart += weight * counts[a][b];
        expected += weight * row(counts, a) * column(counts, b) / Math.max(1, n);
      }
    }
    return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - apart / expected);
  }

  private static double row(int[][] counts, int row) {
    double sum = 0;
    for (int count : counts[row]) {
      sum += count;
    }
    return sum;
  }

  private static double column(int[][] counts, int column) {
    double sum = 0;
    for (int[] row : counts) {
      sum += row[column];
    }
    return sum;
  }
}
