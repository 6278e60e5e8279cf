package vizavi.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code notice}. Written by {@link Tidings} alone; read, and changed by queries. */
@Entity
@Table(name = "notice")
class StoredNotice {
  @Id private UUID id;
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String subject;
  private String arguments;
  private String place;
  private Instant toldAt;
  private @Nullable Instant readAt;

  @Enumerated(EnumType.STRING)
  private Mail mail;

  /** Tries to send it so far, the one under way included. */
  private int mailTries;

  private @Nullable Instant mailNextAt;
  private @Nullable Instant mailSentAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredNotice() {}

  UUID id() {
    return id;
  }

  UUID person() {
    return personId;
  }

  Instant toldAt() {
    return toldAt;
  }

  boolean read() {
    return readAt != null;
  }

  int mailTries() {
    return mailTries;
  }

  Notice value() {
    return new Notice(
        id, kind, ArgumentText.read(arguments), place, toldAt, Optional.ofNullable(readAt));
  }
}
