package vizavi.analysis.solve;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One scene's replies over all states in which it is open.
 *
 * @param scene its id
 * @param states in how many states it waits for a reply
 * @param replies by id, those offered in at least one state, in the author's order
 */
public record Decision(String scene, int states, Map<String, Figure> replies) {

  /**
   * One reply over all states. Its regret in a state is what the best reply there can still bring,
   * less what this one can: 0 for a best reply.
   *
   * @param offered in how many states it is on offer
   * @param best in how many of them no other reply is better
   * @param alone in how many of them every other reply is worse
   * @param leastRegret over these states, in overall points
   * @param mostRegret over these states, in overall points
   */
  public record Figure(
      int offered, int best, int alone, BigDecimal leastRegret, BigDecimal mostRegret) {}
}
