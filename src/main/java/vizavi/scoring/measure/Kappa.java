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
    return Table.of(one, other, size).kappa().orElse(1);
  }

  private static int most(List<Integer> ranks) {
    return ranks.stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
