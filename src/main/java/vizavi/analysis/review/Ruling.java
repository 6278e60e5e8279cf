package vizavi.analysis.review;

import vizavi.scoring.Score;

/**
 * What one reply comes to.
 *
 * @param critical whether the attempt can't be passed after it
 */
public record Ruling(Score score, boolean critical) {}
