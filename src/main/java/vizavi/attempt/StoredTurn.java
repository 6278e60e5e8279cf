package vizavi.attempt;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vizavi.play.Picked;
import vizavi.play.Turn;

/** A row of {@code turn}: appended, never changed. */
@Entity
@Table(name = "turn")
class StoredTurn implements Persistable<StoredTurn.Key> {
  /** What the row records. */
  enum Kind {
    OPENING,
    ANSWER,
    STEP_BACK,
    /** The choices were looked at before the next reply. */
    HINT
  }

  /** Unique: who comes second with a number is refused by the database. */
  @Embeddable
  record Key(UUID attemptId, int number) {}

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private @Nullable String scene;
  private @Nullable String reply;
  private @Nullable String body;
  private Instant writtenAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredTurn() {}

  private StoredTurn(UUID attempt, int number, Kind kind, @Nullable Turn turn, Instant at) {
    this.key = new Key(attempt, number);
    this.kind = kind;
    this.body = turn == null ? null : TurnText.write(turn);
    if (turn != null && turn.picked().isPresent()) {
      this.scene = turn.picked().get().scene();
      this.reply = turn.picked().get().reply();
    }
    this.writtenAt = at;
  }

  static StoredTurn opening(UUID attempt, Turn turn, Instant at) {
    return new StoredTurn(attempt, 0, Kind.OPENING, turn, at);
  }

  static StoredTurn answer(UUID attempt, int number, Turn turn, Instant at) {
    return new StoredTurn(attempt, number, Kind.ANSWER, turn, at);
  }

  static StoredTurn stepBack(UUID attempt, int number, Instant at) {
    return new StoredTurn(attempt, number, Kind.STEP_BACK, null, at);
  }

  static StoredTurn hint(UUID attempt, int number, Instant at) {
    return new StoredTurn(attempt, number, Kind.HINT, null, at);
  }

  UUID attempt() {
    return key.attemptId();
  }

  Kind kind() {
    return kind;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  Optional<String> reply() {
    return Optional.ofNullable(reply);
  }

  /** The words of a reply that was typed. */
  Optional<String> typed() {
    return turn()
        .flatMap(Turn::picked)
        .filter(picked -> picked.typed().isPresent())
        .map(Picked::words);
  }

  /** The turn as it was shown; none in a step back or a hint. */
  Optional<Turn> turn() {
    return Optional.ofNullable(body).map(TurnText::read);
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
