package vizavi.attempt;

import java.util.UUID;

/**
 * A step of an assignment, for which attempts are begun.
 *
 * @param step counts from 1
 */
public record Task(UUID assignment, int step) {}
