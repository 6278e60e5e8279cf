package vizavi.library;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A scenario being written. Every trainer may open it.
 *
 * @param scenario id of the scenario it will be published as
 * @param text as it was kept last; it may have mistakes
 * @param version grows with each change; hand it back with the next
 * @param translated grows with each change of one of its translations
 * @param base the revision that was current when it was begun or last published; empty where there
 *     was none
 * @param begunBy name of who began it
 * @param changedBy name of who changed it last
 */
public record Draft(
    UUID id,
    String scenario,
    String title,
    String text,
    int version,
    int translated,
    Optional<UUID> base,
    String begunBy,
    Instant begun,
    String changedBy,
    Instant changed) {

  /** The same text, with translations as they are in another look at the draft. */
  public Draft translatedAs(Draft other) {
    return new Draft(
        id,
        scenario,
        title,
        text,
        version,
        other.translated(),
        base,
        begunBy,
        begun,
        changedBy,
        changed);
  }
}
