package vizavi.book;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row of {@code book_pin}. */
@Entity
@Table(name = "book_pin")
class StoredPin implements Persistable<String> {
  @Id private String entry;
  private UUID pinnedById;
  private String pinnedBy;
  private Instant pinnedAt;
  private String note;

  @jakarta.persistence.Transient private boolean fresh;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredPin() {}

  StoredPin(String entry) {
    this.entry = entry;
    this.fresh = true;
  }

  void pin(UUID mentor, String name, Instant at, String words) {
    pinnedById = mentor;
    pinnedBy = name;
    pinnedAt = at;
    note = words;
  }

  String entry() {
    return entry;
  }

  Pin value() {
    return new Pin(pinnedBy, pinnedAt, note);
  }

  @Override
  public String getId() {
    return entry;
  }

  /** A second pin at the same moment is refused by the key, not saved over the first. */
  @Override
  public boolean isNew() {
    return fresh;
  }
}
