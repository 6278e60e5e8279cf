package vizavi.practice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import vizavi.attempt.TurnText;
import vizavi.play.Turn;

/** A row of {@code exercise_turn}: appended, never changed. */
@Entity
@Table(name = "exercise_turn")
class StoredAnswer implements Persistable<StoredAnswer.Key> {
  /** Unique: who comes second with a number is refused by the database. */
  @Embeddable
  record Key(UUID exerciseId, int number) {}

  @EmbeddedId private Key key;
  private String body;
  private Instant writtenAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredAnswer() {}

  StoredAnswer(UUID exercise, int number, Turn turn, Instant at) {
    this.key = new Key(exercise, number);
    this.body = TurnText.write(turn);
    this.writtenAt = at;
  }

  /** The turn as it was shown. */
  Turn turn() {
    return TurnText.read(body);
  }

  @Override
  public Key getId() {
    return key;
  }

  /** Always an insert: a row is never written over. */
  @Override
  public boolean isNew() {
    return true;
  }
}
