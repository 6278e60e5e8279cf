package vizavi.attempt.review;

import java.time.Instant;
import java.util.UUID;
import vizavi.analysis.review.Judgement;
import vizavi.scoring.Score;

/**
 * A judgement in effect.
 *
 * @param turn number of the reply
 * @param sequence its place among all judgements of the attempt, from 1
 * @param heard what the reply was scored
 * @param judged what it is worth as judged
 * @param differs whether that is anything else
 * @param by the mentor's name as it was then
 */
public record JudgedTurn(
    int turn,
    int sequence,
    Judgement judgement,
    Score heard,
    Score judged,
    boolean differs,
    UUID mentor,
    String by,
    Instant at) {}
