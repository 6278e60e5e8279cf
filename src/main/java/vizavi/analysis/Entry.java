package vizavi.analysis;

import java.util.List;
import vizavi.play.Heard;
import vizavi.play.Picked;

/**
 * One turn of the annotated transcript.
 *
 * @param turn its number, from 1
 * @param picked the words, what they were worth and why, as stored when they were said
 * @param answered what was heard after them
 */
public record Entry(int turn, Picked picked, List<Heard> answered) {}
