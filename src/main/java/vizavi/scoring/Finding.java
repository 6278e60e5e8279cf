package vizavi.scoring;

import java.util.List;

/**
 * One step from a skill's base towards its level.
 *
 * @param skill the skill it counts for
 * @param step the rubric's step, {@code base} for the start, {@code author} for an override
 * @param moves ids of the moves that caused it, in the rubric's order; empty for the base
 * @param points change of the level, -4..4
 * @param because the reason, in words
 */
public record Finding(Skill skill, String step, List<String> moves, int points, String because) {}
