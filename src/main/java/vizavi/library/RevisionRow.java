package vizavi.library;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code revision} without its text. */
record RevisionRow(
    UUID id,
    String scenario,
    int number,
    String hash,
    String title,
    String language,
    Origin origin,
    String note,
    String author,
    @Nullable Integer backTo,
    Instant publishedAt,
    Instant readAt) {

  /** As trainers see it. */
  RevisionCard card(boolean current) {
    return new RevisionCard(
        id,
        scenario,
        number,
        title,
        origin,
        note,
        author,
        publishedAt,
        Optional.ofNullable(backTo),
        current);
  }
}
