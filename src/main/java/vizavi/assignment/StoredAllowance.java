package vizavi.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vizavi.account.Person;

/** A row of {@code assignment_exception}: what holds for one person only. */
@Entity
@Table(name = "assignment_exception")
class StoredAllowance {
  @Embeddable
  record Key(UUID assignmentId, UUID personId) {}

  @EmbeddedId private Key key;
  private @Nullable Instant dueAt;

  @Column(name = "more_attempts")
  private int moreTries;

  private boolean excused;
  private String reason;
  private UUID madeById;
  private String madeBy;
  private Instant madeAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredAllowance() {}

  StoredAllowance(UUID assignment, UUID person, Allowance allowance, Person by, Instant at) {
    this.key = new Key(assignment, person);
    change(allowance, by, at);
  }

  Key key() {
    return key;
  }

  void change(Allowance allowance, Person by, Instant at) {
    dueAt = allowance.due().orElse(null);
    moreTries = allowance.moreTries();
    excused = allowance.excused();
    reason = allowance.reason();
    madeById = by.id();
    madeBy = by.name();
    madeAt = at;
  }

  Allowance value() {
    return new Allowance(Optional.ofNullable(dueAt), moreTries, excused, reason, madeBy);
  }
}
