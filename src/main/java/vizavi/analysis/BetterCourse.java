package vizavi.analysis;

import java.math.BigDecimal;
import java.util.List;
import vizavi.play.Turn;
import vizavi.scenario.Ending;

/**
 * The best a conversation could have gone on from one of its decisions, as a play to read.
 *
 * @param instead number of the turn in whose place it begins
 * @param steps at least one; the last reaches the ending
 * @param lucky whether it needs other luck than the attempt had
 */
public record BetterCourse(int instead, List<Step> steps, Ending ending, boolean lucky) {

  /**
   * One turn of it.
   *
   * @param points what its reply earns overall
   */
  public record Step(Turn turn, BigDecimal points) {}
}
