package vizavi.analysis.mastery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Mastery of a skill as a local level that drifts and is seen through noise: a Kalman filter (J.
 * Durbin, S. J. Koopman, Time Series Analysis by State Space Methods, 2nd ed., Oxford 2012, ch. 2).
 * Recent results weigh more because mastery may have drifted since the older ones; a scenario's
 * level shifts what a result is worth. {@code docs/mastery.md} says why the constants are these.
 */
public final class Mastery {
  /** Points believed before any result: the middle of the scale. */
  public static final double PRIOR = 50;

  /** Standard deviation of that belief, and the widest there is: about that of "anything". */
  public static final double WIDEST = 30;

  /** Points of standard deviation by which mastery drifts in a day; it grows with the root. */
  public static final double DRIFT = 1;

  /** Points of standard deviation of one result about the mastery. */
  public static final double NOISE = 15;

  /** Points a result falls for each level the scenario is above level 2. */
  public static final double HARDER = 8;

  /** Standard deviations to each side of the value that hold 90 % of the belief. */
  public static final double BAND = 1.645;

  /** Points to each side within which the band must lie for a mastery to be called known. */
  public static final double KNOWN_WITHIN = 15;

  private static final int MIDDLE_LEVEL = 2;

  private static final Comparator<Evidence> BY_DAY = Comparator.comparingDouble(Evidence::day);

  private Mastery() {}

  /**
   * What is believed today.
   *
   * @param evidence in any order
   * @param today in the same days; where it lies before the last result, the day of that counts
   */
  public static Estimate of(List<Evidence> evidence, double today) {
    var belief = Belief.before(today);
    for (var one : byDay(evidence)) {
      belief = heard(belief, one);
    }
    return belief.silentUntil(today).estimate();
  }

  /**
   * What was believed on each of these days, by the results until then.
   *
   * @param evidence in any order
   * @param days earliest first
   * @return as many as there are days
   */
  public static List<Estimate> course(List<Evidence> evidence, List<Double> days) {
    var rest = new ArrayList<>(byDay(evidence).reversed());
    var course = new ArrayList<Estimate>();
    var belief = Belief.before(0);
    for (double day : days) {
      while (!rest.isEmpty() && rest.getLast().day() <= day) {
        belief = heard(belief, rest.removeLast());
      }
      course.add((belief.count() == 0 ? belief : belief.silentUntil(day)).estimate());
    }
    return List.copyOf(course);
  }

  /**
   * What today's value is made of: it is the sum of {@code weight * counted} and of the rest of the
   * weight times {@link #PRIOR}.
   *
   * @param evidence in any order
   * @return for each result its share, earliest first
   */
  public static List<Share> shares(List<Evidence> evidence) {
    var gains = new ArrayList<Double>();
    var belief = Belief.before(0);
    var sorted = byDay(evidence);
    for (var one : sorted) {
      gains.add(until(belief, one).gain());
      belief = heard(belief, one);
    }
    var shares = new ArrayList<Share>();
    double left = 1;
    for (int at = sorted.size() - 1; at >= 0; at--) {
      shares.add(new Share(sorted.get(at), counted(sorted.get(at)), left * gains.get(at)));
      left *= 1 - gains.get(at);
    }
    return shares.reversed();
  }

  /** A result as if its scenario had been of level 2. */
  static double counted(Evidence evidence) {
    return evidence.value() + HARDER * (evidence.level() - MIDDLE_LEVEL);
  }

  private static Belief heard(Belief belief, Evidence evidence) {
    return until(belief, evidence).with(evidence);
  }

  /** Before the first result nothing drifts: the belief is as wide as it gets. */
  private static Belief until(Belief belief, Evidence evidence) {
    return belief.count() == 0 ? Belief.before(evidence.day()) : belief.silentUntil(evidence.day());
  }

  private static List<Evidence> byDay(List<Evidence> evidence) {
    return evidence.stream().sorted(BY_DAY).toList();
  }
}
