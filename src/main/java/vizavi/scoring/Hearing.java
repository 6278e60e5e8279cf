package vizavi.scoring;

import java.util.List;
import java.util.Map;

/**
 * What was heard in a typed reply, and what it is worth.
 *
 * @param score the moves, the levels to two decimals, and the findings that add up to them
 * @param evidence for each move of the score, the words that show it, by place
 * @param tone for each skill whose findings have a step {@link Rubric#TONE}, the words it comes
 *     from; their points add up to that finding's
 * @param abstained whether it could not be judged; then it has no moves and the levels of a neutral
 *     reply
 * @param notices what was noticed about the writing
 */
public record Hearing(
    Score score,
    Map<String, List<Evidence>> evidence,
    Map<Skill, List<Evidence>> tone,
    boolean abstained,
    List<Notice> notices) {}
