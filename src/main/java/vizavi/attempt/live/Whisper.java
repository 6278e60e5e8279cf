package vizavi.attempt.live;

import java.time.Instant;

/**
 * A hint a mentor gave at a turn. It is shown and kept, and scores nothing.
 *
 * @param mentor their name then
 * @param words at most {@link Shoulder#LONGEST_WHISPER} characters
 */
public record Whisper(String mentor, String words, Instant at) {}
