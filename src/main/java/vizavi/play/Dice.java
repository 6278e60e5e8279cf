package vizavi.play;

/** Luck as a plain number that lies in the state: SplitMix64. */
public final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private Dice() {}

  /** The dice after one throw. */
  public static long thrown(long dice) {
    return dice + STEP;
  }

  /** What the dice show, evenly spread over all longs. */
  public static long face(long dice) {
    long z = dice;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** What the dice show, as 0..{@code bound - 1}; the bound is above 0. */
  public static int face(long dice, int bound) {
    return (int) Long.remainderUnsigned(face(dice), bound);
  }
}
