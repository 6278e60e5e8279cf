package vizavi.analysis;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One reply of a play beside the best there was in its place. Figures in overall points.
 *
 * @param turn its number, from 1
 * @param points what it earned in all tested skills together
 * @param regret what it cost against the best reply on offer; below 0 where typed words earned more
 *     than any of them
 * @param luck what luck cost after it: 0 where there was none, or it was the kindest
 * @param fate what it did to the ending
 * @param best the words of a best reply; empty where this one was
 */
public record Weighing(
    int turn,
    BigDecimal points,
    BigDecimal regret,
    BigDecimal luck,
    Fate fate,
    Mark mark,
    Optional<String> best) {

  /** Whether it decided that the attempt could not end well. */
  public enum Fate {
    /** No worse than before. */
    OPEN,
    /** Success and compromise could be reached before it, and not after it, whatever the luck. */
    LOST,
    /** The same, but by the luck that followed it. */
    UNLUCKY,
    /** The reply is critical: after it the attempt can't be passed. */
    CRITICAL
  }
}
