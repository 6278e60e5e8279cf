package vizavi.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A row of {@code cohort} with its mentors. */
@Entity
@Table(name = "cohort")
class StoredCohort {
  @Id private UUID id;
  private String name;
  private boolean archived;
  private UUID createdById;
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "cohort_mentor", joinColumns = @JoinColumn(name = "cohort_id"))
  @Column(name = "person_id")
  private Set<UUID> mentors = new HashSet<>();

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredCohort() {}

  StoredCohort(String name, UUID createdBy, Instant at) {
    this.id = UUID.randomUUID();
    this.name = name;
    this.createdById = createdBy;
    this.createdAt = at;
    this.mentors.add(createdBy);
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  boolean archived() {
    return archived;
  }

  boolean isMentoredBy(UUID person) {
    return mentors.contains(person);
  }

  Set<UUID> mentors() {
    return Set.copyOf(mentors);
  }

  void rename(String newName) {
    name = newName;
  }

  void archive(boolean over) {
    archived = over;
  }

  void addMentor(UUID person) {
    mentors.add(person);
  }

  /** One must stay: else nobody could look after it. */
  void removeMentor(UUID person) {
    if (mentors.contains(person) && mentors.size() == 1) {
      throw new RefusedException(RefusedException.LAST_MENTOR);
    }
    mentors.remove(person);
  }

  Cohort value() {
    return new Cohort(id, name, mentors, archived);
  }
}
