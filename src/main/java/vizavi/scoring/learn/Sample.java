package vizavi.scoring.learn;

import java.util.List;

/**
 * A reply as features.
 *
 * @param clauses one for each clause, at least one
 * @param whole the features of all clauses together
 */
public record Sample(List<Unit> clauses, Unit whole) {}
