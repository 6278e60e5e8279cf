package vizavi.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vizavi.account.Person;

/** A row of {@code draft}. It is written once here; every change is one statement of its own. */
@Entity
@Table(name = "draft")
class StoredDraft implements Persistable<UUID> {
  @Id private UUID id;
  private String scenario;
  private String title;
  private String text;
  private int version;

  /** How often a translation of it was changed. */
  private int translated;

  @Column(name = "base_revision")
  private @Nullable UUID base;

  private UUID begunById;
  private String begunBy;
  private Instant begunAt;
  private UUID changedById;
  private String changedBy;
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredDraft() {}

  StoredDraft(String scenario, String text, Optional<UUID> base, Person by, Instant at) {
    this.id = UUID.randomUUID();
    this.scenario = scenario;
    this.title = DraftText.title(text);
    this.text = text;
    this.version = 1;
    this.base = base.orElse(null);
    this.begunById = by.id();
    this.begunBy = by.name();
    this.begunAt = at;
    this.changedById = by.id();
    this.changedBy = by.name();
    this.changedAt = at;
  }

  Draft value() {
    return new Draft(
        id,
        scenario,
        title,
        text,
        version,
        translated,
        Optional.ofNullable(base),
        begunBy,
        begunAt,
        changedBy,
        changedAt);
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** Always an insert: nothing is saved over. */
  @Override
  public boolean isNew() {
    return true;
  }
}
