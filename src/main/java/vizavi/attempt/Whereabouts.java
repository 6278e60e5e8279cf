package vizavi.attempt;

import java.time.Instant;

/**
 * How far an attempt under way has come.
 *
 * @param replies given and not taken back
 * @param since when its last row was written
 */
public record Whereabouts(Attempt attempt, int replies, Instant since) {}
