package vizavi.library;

import java.util.UUID;

/** A row of {@code revision}: its text alone. */
record RevisionText(UUID id, String scenario, String text) {}
