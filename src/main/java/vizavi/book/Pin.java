package vizavi.book;

import java.time.Instant;

/**
 * That a mentor put an entry in front.
 *
 * @param by name of the mentor
 * @param note what they say about it; may be empty
 */
public record Pin(String by, Instant at, String note) {}
