package vizavi.progress;

import java.time.Instant;
import java.util.UUID;

/** One finished assessed attempt on a skill's trend; {@code value} is 0..100. */
public record Point(UUID attempt, String title, Instant ended, int value) {}
