package vizavi.library;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row of {@code revision_translation}: it comes with its revision and never changes. */
@Entity
@Table(name = "revision_translation")
class StoredTranslation implements Persistable<StoredTranslation.Key> {
  /** Of which revision, in which language. */
  @Embeddable
  record Key(UUID revisionId, String language) {}

  @EmbeddedId private Key key;
  private String text;
  private String hash;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredTranslation() {}

  StoredTranslation(UUID revision, String language, String text) {
    this.key = new Key(revision, language);
    this.text = text;
    this.hash = Texts.hash(text);
  }

  UUID revision() {
    return key.revisionId();
  }

  String language() {
    return key.language();
  }

  String text() {
    return text;
  }

  @Override
  public Key getId() {
    return key;
  }

  /** Always an insert: a translation is never written over. */
  @Override
  public boolean isNew() {
    return true;
  }
}
