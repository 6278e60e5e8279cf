package vizavi.analysis.mastery;

/** A normal distribution over the mastery on a day: one step of the filter makes the next. */
record Belief(double mean, double variance, double day, int count) {

  /** Before any result. */
  static Belief before(double day) {
    return new Belief(Mastery.PRIOR, Mastery.WIDEST * Mastery.WIDEST, day, 0);
  }

  /** Nothing was heard until {@code later}: mastery may have drifted, either way. */
  Belief silentUntil(double later) {
    double drifted = variance + Mastery.DRIFT * Mastery.DRIFT * Math.max(0, later - day);
    return new Belief(
        mean, Math.min(drifted, Mastery.WIDEST * Mastery.WIDEST), Math.max(day, later), count);
  }

  /** How far a result now moves the belief: 0 not at all, 1 all the way. */
  double gain() {
    return variance / (variance + Mastery.NOISE * Mastery.NOISE);
  }

  /** A result on the day of this belief. */
  Belief with(Evidence evidence) {
    double gain = gain();
    return new Belief(
        mean + gain * (Mastery.counted(evidence) - mean), (1 - gain) * variance, day, count + 1);
  }

  Estimate estimate() {
    double deviation = Math.sqrt(variance);
    double reach = Mastery.BAND * deviation;
    return new Estimate(
        onScale(mean),
        deviation,
        onScale(mean - reach),
        onScale(mean + reach),
        count,
        count > 0 && reach <= Mastery.KNOWN_WITHIN);
  }

  private static double onScale(double points) {
    return Math.clamp(points, 0, 100);
  }
}
