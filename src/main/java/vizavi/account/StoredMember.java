package vizavi.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code cohort_member}: somebody invited to a cohort, a member once they agreed. */
@Entity
@Table(name = "cohort_member")
class StoredMember {
  @Embeddable
  record Key(UUID cohortId, UUID personId) {}

  @EmbeddedId private Key key;
  private Instant invitedAt;
  private @Nullable Instant agreedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredMember() {}

  StoredMember(UUID cohort, UUID person, Instant at) {
    this.key = new Key(cohort, person);
    this.invitedAt = at;
  }

  Key key() {
    return key;
  }

  Instant invitedAt() {
    return invitedAt;
  }

  Optional<Instant> agreedAt() {
    return Optional.ofNullable(agreedAt);
  }

  /** Agrees; a second time changes nothing. */
  void agree(Instant at) {
    if (agreedAt == null) {
      agreedAt = at;
    }
  }
}
