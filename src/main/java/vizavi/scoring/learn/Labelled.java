package vizavi.scoring.learn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vizavi.scoring.Skill;
import vizavi.scoring.words.Tongue;

/**
 * A reply to learn from.
 *
 * @param group replies of one group are never on both sides of a check
 * @param sample its features
 * @param moves ids of the moves it makes
 * @param clauses for each clause of the sample the ids of the moves its words show
 * @param levels the levels, 0..4, of the skills that are labelled
 * @param forMoves whether its moves are labelled
 * @param inContext whether it is a whole reply to a client; else a phrase of one
 */
public record Labelled(
    Tongue tongue,
    int group,
    Sample sample,
    Set<String> moves,
    List<Set<String>> clauses,
    Map<Skill, Double> levels,
    boolean forMoves,
    boolean inContext) {}
