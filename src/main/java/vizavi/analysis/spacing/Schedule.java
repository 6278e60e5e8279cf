package vizavi.analysis.spacing;

/**
 * FSRS-6, the Free Spaced Repetition Scheduler of Jarrett Ye and others (open-spaced-repetition,
 * "The Algorithm", 2025, with its default parameters; the model is described in Ye, Su, Cao: "A
 * Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling", KDD 2022). Whole
 * days only: no learning steps within a day, and no random spread of the intervals, so that the
 * same history always gives the same day. Immutable.
 */
public final class Schedule {
  /** The longest interval, in days: what nobody met for half a year should come up again. */
  public static final int LONGEST = 180;

  private static final double LEAST_STABILITY = 0.001;

  private static final double[] DEFAULT = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };

  private final double[] w;
  private final double retention;
  private final int longest;
  private final double factor;

  /**
   * @param w the 21 parameters of FSRS-6
   */
  Schedule(double[] w, double retention, int longest) {
    if (!(retention > 0 && retention < 1)) {
      throw new IllegalArgumentException("a wished retention of " + retention);
    }
    this.w = w.clone();
    this.retention = retention;
    this.longest = longest;
    this.factor = Math.pow(0.9, -1 / w[20]) - 1;
  }

  /**
   * One with the default parameters.
   *
   * @param retention the probability, 0..1 and neither, with which something should still be kept
   *     on the day it comes again
   * @throws IllegalArgumentException if the retention is none
   */
  public static Schedule wishing(double retention) {
    return new Schedule(DEFAULT, retention, LONGEST);
  }

  /** What is kept of something practised for the first time. */
  public Memory first(Grade grade, long day) {
    return new Memory(w[grade.ordinal()], within(firstDifficulty(grade)), day, 1, 0);
  }

  /**
   * What is kept of something practised again.
   *
   * @throws IllegalArgumentException if the day is before that of the memory
   */
  public Memory next(Memory before, Grade grade, long day) {
    return new Memory(
        Math.max(LEAST_STABILITY, stability(before, grade, day)),
        difficulty(before.difficulty(), grade),
        day,
        before.repetitions() + 1,
        before.lapses() + (grade == Grade.AGAIN ? 1 : 0));
  }

  /** Days until it should come again, 1..{@link #LONGEST}. */
  public int interval(Memory memory) {
    double days = memory.stability() / factor * (Math.pow(retention, -1 / w[20]) - 1);
    return (int) Math.clamp(Math.round(days), 1, longest);
  }

  /**
   * The probability that it is still kept, 0..1.
   *
   * @throws IllegalArgumentException if the day is before that of the memory
   */
  public double kept(Memory memory, long day) {
    if (day < memory.day()) {
      throw new IllegalArgumentException("day " + day + " is before day " + memory.day());
    }
    return Math.pow(1 + factor * (day - memory.day()) / memory.stability(), -w[20]);
  }

  private double stability(Memory before, Grade grade, long day) {
    double kept = kept(before, day);
    if (day == before.day()) {
      return sameDay(before.stability(), grade);
    }
    return grade == Grade.AGAIN ? lost(before, kept) : held(before, kept, grade);
  }

  private double sameDay(double stability, Grade grade) {
    double growth = Math.exp(w[17] * (grade.number() - 3 + w[18])) * Math.pow(stability, -w[19]);
    return stability * (grade.compareTo(Grade.GOOD) >= 0 ? Math.max(1, growth) : growth);
  }

  private double lost(Memory before, double kept) {
    double left =
        w[11]
            * Math.pow(before.difficulty(), -w[12])
            * (Math.pow(before.stability() + 1, w[13]) - 1)
            * Math.exp((1 - kept) * w[14]);
    return Math.min(left, before.stability() / Math.exp(w[17] * w[18]));
  }

  private double held(Memory before, double kept, Grade grade) {
    double growth =
        Math.exp(w[8])
            * (11 - before.difficulty())
            * Math.pow(before.stability(), -w[9])
            * (Math.exp((1 - kept) * w[10]) - 1)
            * (grade == Grade.HARD ? w[15] : 1)
            * (grade == Grade.EASY ? w[16] : 1);
    return before.stability() * (1 + growth);
  }

  private double firstDifficulty(Grade grade) {
    return w[4] - Math.exp(w[5] * (grade.number() - 1)) + 1;
  }

  /** Damped towards 10, and drawn a little to where an easy thing starts. */
  private double difficulty(double before, Grade grade) {
    double damped = before - w[6] * (grade.number() - 3) * (10 - before) / 9;
    return within(w[7] * firstDifficulty(Grade.EASY) + (1 - w[7]) * damped);
  }

  private static double within(double difficulty) {
    return Math.clamp(difficulty, 1, 10);
  }
}
