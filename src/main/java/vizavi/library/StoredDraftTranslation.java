package vizavi.library;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import vizavi.account.Person;

/** A row of {@code draft_translation}; every change after the first is one statement of its own. */
@Entity
@Table(name = "draft_translation")
class StoredDraftTranslation implements Persistable<StoredDraftTranslation.Key> {
  /** Of which draft, in which language. */
  @Embeddable
  record Key(UUID draftId, String language) {}

  @EmbeddedId private Key key;
  private String text;
  private int version;
  private UUID changedById;
  private String changedBy;
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredDraftTranslation() {}

  StoredDraftTranslation(Key key, String text, Person by, Instant at) {
    this.key = key;
    this.text = text;
    this.version = 1;
    this.changedById = by.id();
    this.changedBy = by.name();
    this.changedAt = at;
  }

  DraftTranslation value() {
    return new DraftTranslation(key.language(), text, version, changedBy, changedAt);
  }

  @Override
  public Key getId() {
    return key;
  }

  /** Always an insert: nothing is saved over. */
  @Override
  public boolean isNew() {
    return true;
  }
}
