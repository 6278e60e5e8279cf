package vizavi.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vizavi.analysis.Debrief;
import vizavi.analysis.Shortfall;
import vizavi.library.Card;
import vizavi.library.Rendition;
import vizavi.scenario.Outcome;
import vizavi.scoring.Skill;

/** A row of {@code attempt}. The columns of its result are filled with its last turn. */
@Entity
@Table(name = "attempt")
class StoredAttempt {
  /** The column takes no more. */
  private static final int LONGEST_TITLE = 1000;

  @Id private UUID id;
  private UUID personId;
  private UUID revisionId;
  private String language;
  private String scenario;
  private String title;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  @Enumerated(EnumType.STRING)
  @Column(name = "replies")
  private Answering answering;

  private long seed;

  /** Version of the rubric its turns are scored by. */
  private int rubric;

  /** Version of the scorer its typed words are heard by; 0 before there was one. */
  private int scorer;

  /** Of the scenario, 1 to 3; empty only in rows older than the column, see {@link OldLevels}. */
  private @Nullable Integer level;

  /** Version of the scale of its scores, set when it ends; see {@link Attempt#scale}. */
  private int scale;

  private Instant begun;
  private @Nullable Instant ended;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  private @Nullable Boolean passed;

  /**
   * Whether a reply was given that can't be made good; unknown where it ended before this was kept.
   */
  private @Nullable Boolean critical;

  private @Nullable Integer overall;
  private @Nullable Integer politeness;
  private @Nullable Integer concession;
  private @Nullable Integer negotiation;

  /** For what it was begun; all three or none. */
  private @Nullable UUID assignmentId;

  private @Nullable Integer step;
  private @Nullable Integer tryNumber;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredAttempt() {}

  StoredAttempt(
      UUID personId,
      Card card,
      Mode mode,
      Answering answering,
      long seed,
      Versions versions,
      Instant at) {
    this.id = UUID.randomUUID();
    this.personId = personId;
    this.revisionId = card.revision();
    this.language = card.language();
    this.scenario = card.scenario();
    this.title = card.title().substring(0, Math.min(card.title().length(), LONGEST_TITLE));
    this.mode = mode;
    this.answering = answering;
    this.seed = seed;
    this.rubric = versions.rubric();
    this.scorer = versions.scorer();
    this.level = card.level();
    this.begun = at;
  }

  /** As the {@code number}th try, from 1, at a task. */
  StoredAttempt begunFor(Task task, int number) {
    assignmentId = task.assignment();
    step = task.step();
    tryNumber = number;
    return this;
  }

  UUID id() {
    return id;
  }

  /** What it plays. */
  Rendition rendition() {
    return new Rendition(revisionId, language);
  }

  Mode mode() {
    return mode;
  }

  Answering answering() {
    return answering;
  }

  long seed() {
    return seed;
  }

  /** Keeps what came of it, once. */
  void end(Instant at, Debrief debrief) {
    if (ended != null) {
      throw new IllegalStateException("Attempt " + id + " has ended already");
    }
    ended = at;
    outcome = debrief.ending().outcome();
    scale = Attempt.SCALE;
    figures(debrief);
  }

  /** Takes other figures from a mentor's judgement; how and when it ended stays. */
  void revise(Debrief debrief) {
    if (ended == null) {
      throw new IllegalStateException("Attempt " + id + " has not ended");
    }
    figures(debrief);
  }

  private void figures(Debrief debrief) {
    passed = debrief.passed();
    critical = debrief.shortfalls().stream().anyMatch(Shortfall.Critical.class::isInstance);
    overall = debrief.overall();
    politeness = value(debrief, Skill.POLITENESS);
    concession = value(debrief, Skill.CONCESSION);
    negotiation = value(debrief, Skill.NEGOTIATION);
  }

  private static @Nullable Integer value(Debrief debrief, Skill skill) {
    var result = debrief.skills().get(skill);
    return result == null ? null : result.value();
  }

  Attempt value() {
    return new Attempt(
        id,
        personId,
        scenario,
        title,
        revisionId,
        language,
        mode,
        answering,
        seed,
        begun,
        Optional.ofNullable(ended),
        ended != null,
        Optional.ofNullable(outcome),
        Optional.ofNullable(passed),
        Optional.ofNullable(overall),
        skills(),
        scale,
        Optional.ofNullable(critical),
        task());
  }

  private Optional<Task> task() {
    return assignmentId == null || step == null
        ? Optional.empty()
        : Optional.of(new Task(assignmentId, step));
  }

  private Map<Skill, Integer> skills() {
    var skills = new EnumMap<Skill, Integer>(Skill.class);
    put(skills, Skill.POLITENESS, politeness);
    put(skills, Skill.CONCESSION, concession);
    put(skills, Skill.NEGOTIATION, negotiation);
    return Collections.unmodifiableMap(skills);
  }

  private static void put(Map<Skill, Integer> skills, Skill skill, @Nullable Integer value) {
    if (value != null) {
      skills.put(skill, value);
    }
  }
}
