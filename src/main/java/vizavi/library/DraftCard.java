package vizavi.library;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft in the list of drafts: all but its text.
 *
 * @param scenario id of the scenario it will be published as
 * @param title as its text says; empty where it says none
 * @param begunBy name of who began it
 * @param changedBy name of who changed it last
 */
public record DraftCard(
    UUID id,
    String scenario,
    String title,
    int version,
    String begunBy,
    Instant begun,
    String changedBy,
    Instant changed) {}
