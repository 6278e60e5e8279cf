package vizavi.attempt.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vizavi.account.Person;

/** A row of {@code settlement}. */
@Entity
@Table(name = "settlement")
class StoredSettlement {
  @Id private UUID judgementId;
  private String note;
  private UUID settledById;
  private String settledBy;
  private Instant settledAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredSettlement() {}

  StoredSettlement(UUID judgement, String note, Person by, Instant at) {
    this.judgementId = judgement;
    settle(note, by, at);
  }

  void settle(String words, Person by, Instant at) {
    note = words;
    settledById = by.id();
    settledBy = by.name();
    settledAt = at;
  }

  UUID judgement() {
    return judgementId;
  }

  Settlement value() {
    return new Settlement(note, settledBy, settledAt);
  }
}
