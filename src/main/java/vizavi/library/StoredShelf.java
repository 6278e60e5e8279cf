package vizavi.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row of {@code scenario_shelf}: which revision of a scenario new attempts play. */
@Entity
@Table(name = "scenario_shelf")
class StoredShelf implements Persistable<String> {
  @Id private String scenario;

  @Column(name = "current_revision")
  private UUID current;

  private boolean archived;

  /** What its file held when it was last read without errors. */
  @Column(name = "file_revision")
  private @Nullable UUID file;

  /** What its file held when a trainer last published. */
  @Column(name = "file_known")
  private @Nullable UUID known;

  @jakarta.persistence.Transient private boolean fresh;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredShelf() {}

  StoredShelf(String scenario, UUID current) {
    this.scenario = scenario;
    this.current = current;
    this.fresh = true;
  }

  String scenario() {
    return scenario;
  }

  UUID current() {
    return current;
  }

  boolean archived() {
    return archived;
  }

  Optional<UUID> file() {
    return Optional.ofNullable(file);
  }

  /** What the file holds, if it changed since a trainer last published. */
  Optional<UUID> unseen() {
    return file().filter(held -> !held.equals(known) && !held.equals(current));
  }

  void archive(boolean now) {
    archived = now;
  }

  /** The file holds this; whether it is played is another matter. */
  void holds(UUID revision) {
    file = revision;
  }

  void play(UUID revision) {
    current = revision;
  }

  /** A trainer publishes, knowing what the file holds. */
  void publish(UUID revision) {
    current = revision;
    known = file;
  }

  @Override
  public String getId() {
    return scenario;
  }

  /** A second one of the same scenario is refused by the key, not saved over the first. */
  @Override
  public boolean isNew() {
    return fresh;
  }
}
