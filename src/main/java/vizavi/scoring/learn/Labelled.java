package vizavi.scoring.learn;

import java.util.List;
import java.util.Set;
import vizavi.scoring.words.Tongue;

/**
 * A reply to learn from.
 *
 * @param group replies of one group are never on both sides of a check
 * @param sample its features
 * @param moves ids of the moves it makes
 * @param clauses for each clause of the sample the ids of the moves its words show
 * @param politeness its level, 0..4; NaN: not labelled
 * @param negotiation its level, 0..4; NaN: not labelled
 * @param forMoves whether its moves are labelled
 */
public record Labelled(
    Tongue tongue,
    int group,
    Sample sample,
    Set<String> moves,
    List<Set<String>> clauses,
    double politeness,
    double negotiation,
    boolean forMoves) {}
