package vizavi.library;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A revision in the history of its scenario: all but its text.
 *
 * @param number 1 for the first of its scenario
 * @param note why it was published; empty where a file was read
 * @param author name of who published it; empty where a file was read
 * @param backTo number of the older revision it repeats, in a roll back
 * @param current whether a new attempt plays it
 */
public record RevisionCard(
    UUID id,
    String scenario,
    int number,
    String title,
    Origin origin,
    String note,
    String author,
    Instant published,
    Optional<Integer> backTo,
    boolean current) {}
