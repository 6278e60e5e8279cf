package vizavi.attempt;

import java.time.Instant;
import java.util.UUID;

/**
 * The end of an attempt's rows.
 *
 * @param number of the last one
 * @param replies given and not taken back
 * @param written when the last one was
 */
record LastRow(UUID attempt, int number, long replies, Instant written) {}
