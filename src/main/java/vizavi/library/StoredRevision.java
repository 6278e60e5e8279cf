package vizavi.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code revision}: a text of a scenario that could be played when it was read. */
@Entity
@Table(name = "revision")
class StoredRevision {
  /** The column takes no more. */
  private static final int LONGEST_TITLE = 1000;

  @Id private UUID id;
  private String scenario;
  private String hash;
  private String title;
  private String text;
  private Instant readAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredRevision() {}

  StoredRevision(UUID id, String scenario, String hash, String title, String text, Instant readAt) {
    this.id = id;
    this.scenario = scenario;
    this.hash = hash;
    this.title = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    this.text = text;
    this.readAt = readAt;
  }

  UUID id() {
    return id;
  }

  String scenario() {
    return scenario;
  }

  String text() {
    return text;
  }

  Instant readAt() {
    return readAt;
  }

  void readAgain(Instant at) {
    readAt = at;
  }
}
