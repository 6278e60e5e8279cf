package vizavi.analysis;

import java.util.List;
import java.util.Optional;
import vizavi.play.Heard;
import vizavi.play.Picked;

/**
 * One turn of the annotated transcript.
 *
 * @param turn its number, from 1
 * @param picked the words, what they were worth and why, as stored when they were said
 * @param answered what was heard after them
 * @param heardAs the words of the reply that typed words were taken for; empty where the words were
 *     chosen, or were not understood
 * @param counted whether it counts in the scores: every turn but one that was not understood and
 *     did no harm
 */
public record Entry(
    int turn, Picked picked, List<Heard> answered, Optional<String> heardAs, boolean counted) {}
