package vizavi.attempt.live;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import vizavi.account.Person;

/** A row of {@code whisper}: written once, never changed. */
@Entity
@Table(name = "whisper")
class StoredWhisper implements Persistable<StoredWhisper.Key> {
  /** Unique: who comes second at a turn is refused by the database. */
  @Embeddable
  record Key(UUID attemptId, int number) {}

  @EmbeddedId private Key key;
  private UUID mentorId;
  private String mentor;
  private String words;
  private Instant writtenAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredWhisper() {}

  StoredWhisper(UUID attempt, int number, Person mentor, String words, Instant at) {
    this.key = new Key(attempt, number);
    this.mentorId = mentor.id();
    this.mentor = mentor.name();
    this.words = words;
    this.writtenAt = at;
  }

  int number() {
    return key.number();
  }

  Whisper value() {
    return new Whisper(mentor, words, writtenAt);
  }

  @Override
  public Key getId() {
    return key;
  }

  /** Always an insert: nobody's hint is written over. */
  @Override
  public boolean isNew() {
    return true;
  }
}
