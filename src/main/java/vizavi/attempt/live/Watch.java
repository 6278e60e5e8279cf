package vizavi.attempt.live;

import java.time.Instant;
import java.util.UUID;

/**
 * One time a mentor looked on.
 *
 * @param mentor their name then
 * @param row number of the attempt's row that was shown last when they came
 * @param until when they left, or were last heard of
 */
public record Watch(UUID id, UUID attempt, String mentor, int row, Instant from, Instant until) {}
