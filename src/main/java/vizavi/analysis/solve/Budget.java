package vizavi.analysis.solve;

/**
 * How much a solver may do.
 *
 * @param states the most states looked at exactly, at least 1
 * @param samples plays sampled from each state beyond them
 * @param seed all the luck of sampling
 */
public record Budget(int states, int samples, long seed) {
  /** Five million states. */
  public static final Budget STANDARD = new Budget(5_000_000, 4, 1);

  public Budget {
    if (states < 1 || samples < 1) {
      throw new IllegalArgumentException("a budget of at least one state and one sample");
    }
  }
}
