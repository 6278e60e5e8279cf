package vizavi.attempt.review;

import vizavi.analysis.Debrief;
import vizavi.scoring.Score;

/**
 * What a judgement would come to.
 *
 * @param score of the reply
 * @param differs whether the reply is judged otherwise than it was heard
 * @param debrief of the attempt, with all other judgements as they are
 */
public record Preview(Score score, boolean differs, Debrief debrief) {}
