package vizavi.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vizavi.analysis.exercise.Approach;
import vizavi.analysis.spacing.Grade;
import vizavi.library.Rendition;
import vizavi.scoring.Skill;

/** A row of {@code exercise}: drawn once; what matters, and how it went, are filled in once. */
@Entity
@Table(name = "exercise")
class StoredExercise {
  @Id private UUID id;
  private UUID personId;
  private LocalDate drawnOn;
  private String zone;
  private int number;
  private String scenario;
  private UUID revisionId;
  private String language;
  private String scene;

  @Enumerated(EnumType.STRING)
  private Skill skill;

  private String way;
  private long seed;
  private @Nullable String matters;
  private Instant drawnAt;
  private @Nullable Instant doneAt;
  private @Nullable LocalDate doneOn;

  @Enumerated(EnumType.STRING)
  private @Nullable Grade grade;

  private @Nullable LocalDate dueOn;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredExercise() {}

  StoredExercise(UUID person, ZoneId zone, int number, Drawn drawn, Instant at) {
    this.id = UUID.randomUUID();
    this.personId = person;
    this.drawnOn = LocalDate.ofInstant(at, zone);
    this.zone = zone.getId();
    this.number = number;
    this.drawnAt = at;
    this.scenario = drawn.scenario();
    this.revisionId = drawn.rendition().revision();
    this.language = drawn.rendition().language();
    this.scene = drawn.scene();
    this.skill = drawn.skill();
    this.way = String.join(" ", drawn.approach().replies());
    this.seed = drawn.approach().seed();
  }

  UUID id() {
    return id;
  }

  UUID person() {
    return personId;
  }

  /** The day on which it was drawn, where the person was. */
  LocalDate day() {
    return drawnOn;
  }

  /** The day of a moment, where the person was as it was drawn. */
  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneId.of(zone));
  }

  int number() {
    return number;
  }

  String scenario() {
    return scenario;
  }

  UUID revision() {
    return revisionId;
  }

  /** What it plays. */
  Rendition rendition() {
    return new Rendition(revisionId, language);
  }

  String scene() {
    return scene;
  }

  Skill skill() {
    return skill;
  }

  long seed() {
    return seed;
  }

  Approach approach() {
    return new Approach(way.isEmpty() ? List.of() : List.of(way.split(" ")), seed);
  }

  Optional<String> matters() {
    return Optional.ofNullable(matters);
  }

  /** Keeps what the person takes to matter, once. */
  void matters(String words) {
    if (matters == null) {
      matters = words;
    }
  }

  boolean done() {
    return doneAt != null;
  }

  /** Keeps how it went, once. */
  void end(Instant at, Grade how, LocalDate due) {
    if (doneAt != null) {
      throw new IllegalStateException("Exercise " + id + " is done already");
    }
    doneAt = at;
    doneOn = day(at);
    grade = how;
    dueOn = due;
  }

  Optional<Gone> gone() {
    return grade == null || doneOn == null || dueOn == null
        ? Optional.empty()
        : Optional.of(new Gone(grade, dueOn, ChronoUnit.DAYS.between(doneOn, dueOn)));
  }
}
