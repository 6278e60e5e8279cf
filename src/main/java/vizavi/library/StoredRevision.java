package vizavi.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A row of {@code revision}: a scenario that could be played when it was published; its
 * translations have rows of their own.
 */
@Entity
@Table(name = "revision")
class StoredRevision implements Persistable<UUID> {
  /** The column takes no more. */
  private static final int LONGEST_TITLE = 1000;

  @Id private UUID id;
  private String scenario;
  private int number;
  private String hash;
  private String title;
  private String language;
  private String text;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private String note;
  private @Nullable UUID authorId;
  private String author;
  private @Nullable Integer backTo;
  private Instant publishedAt;
  private Instant readAt;
  private @Nullable String attainable;
  private @Nullable String cards;
  private @Nullable String reader;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredRevision() {}

  StoredRevision(int number, NewRevision one, Instant at) {
    this.id = UUID.randomUUID();
    this.scenario = one.scenario().id();
    this.number = number;
    this.hash = one.hash();
    var whole = one.scenario().title();
    this.title = whole.substring(0, Math.min(whole.length(), LONGEST_TITLE));
    this.language = one.scenario().language();
    this.text = one.texts().source();
    this.origin = one.origin();
    this.note = one.note();
    this.authorId = one.author().map(person -> person.id()).orElse(null);
    this.author = one.author().map(person -> person.name()).orElse("");
    this.backTo = one.backTo().orElse(null);
    this.publishedAt = at;
    this.readAt = at;
  }

  RevisionRow row() {
    return new RevisionRow(
        id,
        scenario,
        number,
        hash,
        title,
        language,
        origin,
        note,
        author,
        backTo,
        publishedAt,
        readAt);
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** Always an insert: a revision is never written over. */
  @Override
  public boolean isNew() {
    return true;
  }
}
