package vizavi.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a person was told.
 *
 * @param arguments fill the sentence of its kind, see {@link Wording}
 * @param place the address it leads to
 * @param read when it was opened; empty while it is new
 */
public record Notice(
    UUID id,
    Kind kind,
    List<String> arguments,
    String place,
    Instant told,
    Optional<Instant> read) {}
