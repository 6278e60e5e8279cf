package vizavi.scoring.measure;

import java.util.List;

/** Agreement on a scale, beyond chance: Cohen's kappa with quadratic weights (Cohen 1968). */
public final class Kappa {
  private Kappa() {}

  /**
   * The kappa of two raters over the same things.
   *
   * @param one ranks from 0
   * @param other ranks from 0, in the same order
   * @return at most 1; 1 where both always say the same
   */
  public static double quadratic(List<Integer> one, List<Integer> other) {
    int size = Math.max(most(one), most(other)) + 1;
    var ones = new double[size];
    var others = new double[size];
    double apart = 0;
    for (int i = 0; i < one.size(); i++) {
      ones[one.get(i)]++;
      others[other.get(i)]++;
      apart += square(one.get(i) - other.get(i));
    }
    double expected = 0;
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        expected += square(a - b) * ones[a] * others[b] / one.size();
      }
    }
    return expected == 0 ? 1 : 1 - apart / expected;
  }

  private static int most(List<Integer> ranks) {
    return ranks.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static double square(double difference) {
    return difference * difference;
  }
}
