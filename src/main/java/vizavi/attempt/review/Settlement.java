package vizavi.attempt.review;

import java.time.Instant;

/**
 * What a trainer made of a dispute.
 *
 * @param note their words
 * @param by their name
 */
public record Settlement(String note, String by, Instant at) {}
