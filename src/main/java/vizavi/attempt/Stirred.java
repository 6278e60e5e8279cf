package vizavi.attempt;

import java.util.UUID;

/**
 * Something about an attempt changed: a row was appended, somebody began to look on. Published in
 * the transaction that changes it, to be heard only once that is committed.
 */
public record Stirred(UUID attempt) {}
