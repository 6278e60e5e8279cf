package vizavi.progress;

import vizavi.attempt.Result;

/**
 * A result and what it has to say in somebody's mastery of a skill.
 *
 * @param title of its scenario
 * @param value 0..100, of the skill
 * @param counted the value as if the scenario had been of level 2; may lie outside 0..100
 * @param weight 0..1
 */
public record Piece(Result result, String title, int value, double counted, double weight) {}
