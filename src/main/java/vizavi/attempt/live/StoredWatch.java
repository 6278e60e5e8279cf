package vizavi.attempt.live;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vizavi.account.Person;

/**
 * A row of {@code watch}: a mentor looking over the shoulder of an attempt, from when until when.
 */
@Entity
@Table(name = "watch")
class StoredWatch {
  @Id private UUID id;
  private UUID attemptId;
  private UUID mentorId;
  private String mentor;

  /** Row of the attempt that was shown last when it began. */
  private int number;

  private Instant begunAt;
  private Instant seenAt;
  private @Nullable Instant endedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredWatch() {}

  StoredWatch(UUID attempt, int number, Person mentor, Instant at) {
    this.id = UUID.randomUUID();
    this.attemptId = attempt;
    this.number = number;
    this.mentorId = mentor.id();
    this.mentor = mentor.name();
    this.begunAt = at;
    this.seenAt = at;
  }

  UUID id() {
    return id;
  }

  UUID attempt() {
    return attemptId;
  }

  String mentor() {
    return mentor;
  }

  boolean by(UUID person) {
    return mentorId.equals(person);
  }

  /** Whether it goes on: not ended, and with a sign of life after {@code since}. */
  boolean goesOn(Instant since) {
    return endedAt == null && seenAt.isAfter(since);
  }

  void seen(Instant at) {
    seenAt = at;
  }

  /** Ends it; a second time changes nothing. */
  void end(Instant at) {
    if (endedAt == null) {
      endedAt = at;
    }
  }

  /** Ends it where it was last heard of. */
  void endAsStale() {
    end(seenAt);
  }

  Watch value() {
    return new Watch(id, attemptId, mentor, number, begunAt, endedAt == null ? seenAt : endedAt);
  }
}
