package vizavi.attempt.review;

import java.time.Instant;
import java.util.UUID;
import vizavi.analysis.review.Judgement;
import vizavi.analysis.review.Ruling;

/**
 * A judgement, in effect or an earlier one.
 *
 * @param turn number of the reply
 * @param sequence its place among all judgements of the attempt, from 1
 * @param heard what the reply came to as it was scored
 * @param judged what it comes to as judged
 * @param standing what the judgement says to what was heard
 * @param by the mentor's name as it was then
 */
public record JudgedTurn(
    int turn,
    int sequence,
    Judgement judgement,
    Ruling heard,
    Ruling judged,
    Standing standing,
    UUID mentor,
    String by,
    Instant at) {

  /** Whether the mentor judges anything else than was heard. */
  public boolean differs() {
    return standing == Standing.OVERRULED;
  }
}
