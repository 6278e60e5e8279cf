package vizavi.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import vizavi.account.Person;
import vizavi.attempt.Answering;
import vizavi.attempt.Marks;
import vizavi.attempt.Mode;
import vizavi.scoring.Skill;

/** A row of {@code assignment} with its steps and whom it reaches; each read at once for a list. */
@Entity
@Table(name = "assignment")
class StoredAssignment {
  @Id private UUID id;
  private String title;
  private String words;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  @Enumerated(EnumType.STRING)
  @Column(name = "replies")
  private Answering answering;

  private @Nullable Instant opensAt;
  private @Nullable Instant dueAt;
  private String zone;
  private @Nullable Integer passOverall;
  private @Nullable Integer passPoliteness;
  private @Nullable Integer passConcession;
  private @Nullable Integer passNegotiation;

  @Column(name = "attempts_allowed")
  private @Nullable Integer tries;

  @Enumerated(EnumType.STRING)
  private Counts counts;

  private UUID createdById;
  private String createdBy;
  private Instant createdAt;
  private @Nullable Instant withdrawnAt;
  @Version private int version;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "assignment_step", joinColumns = @JoinColumn(name = "assignment_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  private List<StoredStep> steps = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "assignment_person", joinColumns = @JoinColumn(name = "assignment_id"))
  @Column(name = "person_id")
  private Set<UUID> people = new HashSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "assignment_cohort", joinColumns = @JoinColumn(name = "assignment_id"))
  @Column(name = "cohort_id")
  private Set<UUID> cohorts = new HashSet<>();

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredAssignment() {}

  StoredAssignment(Giving giving, Person by, Instant at) {
    this.id = UUID.randomUUID();
    this.createdById = by.id();
    this.createdBy = by.name();
    this.createdAt = at;
    change(giving);
  }

  UUID id() {
    return id;
  }

  void change(Giving giving) {
    title = giving.title();
    words = giving.words();
    change(giving.terms());
    people.retainAll(giving.people());
    people.addAll(giving.people());
    cohorts.retainAll(giving.cohorts());
    cohorts.addAll(giving.cohorts());
  }

  private void change(Terms terms) {
    mode = terms.mode();
    answering = terms.answering();
    opensAt = terms.opens().orElse(null);
    dueAt = terms.due().orElse(null);
    zone = terms.zone().getId();
    passOverall = terms.marks().overall().orElse(null);
    passPoliteness = terms.marks().skills().get(Skill.POLITENESS);
    passConcession = terms.marks().skills().get(Skill.CONCESSION);
    passNegotiation = terms.marks().skills().get(Skill.NEGOTIATION);
    tries = terms.tries().orElse(null);
    counts = terms.counts();
    var wanted = terms.steps().stream().map(StoredStep::of).toList();
    if (!steps.equals(wanted)) {
      steps.clear();
      steps.addAll(wanted);
    }
  }

  /** Takes it back; a second time changes nothing. */
  void withdraw(Instant at) {
    if (withdrawnAt == null) {
      withdrawnAt = at;
    }
  }

  Assignment value() {
    return new Assignment(
        id,
        title,
        words,
        terms(),
        people,
        cohorts,
        createdById,
        createdBy,
        createdAt,
        Optional.ofNullable(withdrawnAt),
        version);
  }

  private Terms terms() {
    return new Terms(
        steps.stream().map(StoredStep::value).toList(),
        mode,
        answering,
        Optional.ofNullable(opensAt),
        Optional.ofNullable(dueAt),
        ZoneId.of(zone),
        new Marks(Optional.ofNullable(passOverall), skillMarks()),
        Optional.ofNullable(tries),
        counts);
  }

  private Map<Skill, Integer> skillMarks() {
    var marks = new EnumMap<Skill, Integer>(Skill.class);
    put(marks, Skill.POLITENESS, passPoliteness);
    put(marks, Skill.CONCESSION, passConcession);
    put(marks, Skill.NEGOTIATION, passNegotiation);
    return marks;
  }

  private static void put(Map<Skill, Integer> marks, Skill skill, @Nullable Integer mark) {
    if (mark != null) {
      marks.put(skill, mark);
    }
  }
}
