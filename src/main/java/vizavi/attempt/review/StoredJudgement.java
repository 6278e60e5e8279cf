package vizavi.attempt.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vizavi.account.Person;
import vizavi.analysis.review.Judged;
import vizavi.analysis.review.Judgement;
import vizavi.analysis.review.Ruling;
import vizavi.attempt.Played;
import vizavi.play.Picked;

/** A row of {@code judgement}: appended, never changed. */
@Entity
@Table(name = "judgement")
class StoredJudgement {
  @Id private UUID id;
  private UUID attemptId;
  private int sequenceNumber;
  private int turnNumber;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  private String scenario;
  private UUID revisionId;
  private String scene;
  private String reply;
  private String said;
  private String language;
  private boolean typed;
  private String heardMoves;
  private String heardLevels;
  private String moves;
  private String setLevels;
  private String judgedLevels;

  /** The whole score, so that it is never worked out again. */
  private String score;

  /** Null in rows from before mentors could say so. */
  private @Nullable Boolean critical;

  private String disputed;
  private String reason;
  private UUID judgedById;
  private String judgedBy;
  private Instant judgedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredJudgement() {}

  private StoredJudgement(Played played, int sequence, int turn, Person by, Instant at) {
    var where = Where.turn(played, turn);
    this.id = UUID.randomUUID();
    this.attemptId = played.attempt().id();
    this.sequenceNumber = sequence;
    this.turnNumber = turn;
    this.scenario = where.scenario();
    this.revisionId = played.attempt().revision();
    this.scene = where.scene();
    this.reply = where.reply();
    this.said = where.said();
    this.language = where.language();
    this.typed = where.typed();
    this.judgedById = by.id();
    this.judgedBy = by.name();
    this.judgedAt = at;
  }

  /** The next row of an attempt: a judgement with the score that follows from it. */
  static StoredJudgement judged(
      Played played, int sequence, Judgement judgement, Ruling ruling, Person by, Instant at) {
    var row = new StoredJudgement(played, sequence, judgement.turn(), by, at);
    var heard = heard(played, judgement.turn());
    row.standing = Judged.differs(heard, ruling) ? Standing.OVERRULED : Standing.AGREED;
    row.fill(heard, judgement, ruling);
    return row;
  }

  /** The next row of an attempt: what was judged in a turn is taken back. */
  static StoredJudgement takenBack(Played played, int sequence, int turn, Person by, Instant at) {
    var row = new StoredJudgement(played, sequence, turn, by, at);
    var heard = heard(played, turn);
    row.standing = Standing.TAKEN_BACK;
    row.fill(heard, new Judgement(turn, heard.score().moves(), Map.of(), ""), heard);
    return row;
  }

  private void fill(Ruling heard, Judgement judgement, Ruling judged) {
    heardMoves = Written.moves(heard.score().moves());
    heardLevels = Written.levels(heard.score().levels());
    moves = Written.moves(judged.score().moves());
    setLevels = Written.levels(judgement.levels());
    judgedLevels = Written.levels(judged.score().levels());
    score = Written.score(judged.score());
    critical = judged.critical();
    disputed = Written.disputed(heard, judged);
    reason = judgement.reason();
  }

  /** A reply as it was scored. */
  static Picked picked(Played played, int turn) {
    return played.transcript().turns().get(turn).picked().orElseThrow();
  }

  private static Ruling heard(Played played, int turn) {
    return Judged.asScored(picked(played, turn));
  }

  int sequence() {
    return sequenceNumber;
  }

  int turn() {
    return turnNumber;
  }

  Standing standing() {
    return standing;
  }

  /** What the reply comes to by this judgement. */
  Ruling ruling(Played played) {
    return new Ruling(
        Written.score(score),
        Optional.ofNullable(critical).orElse(picked(played, turnNumber).critical()));
  }

  JudgedTurn value(Played played) {
    return new JudgedTurn(
        turnNumber,
        sequenceNumber,
        new Judgement(
            turnNumber, Written.moves(moves), Written.wholeLevels(setLevels), said(), reason),
        heard(played, turnNumber),
        ruling(played),
        standing,
        judgedById,
        judgedBy,
        judgedAt);
  }

  /** The mentor's word on whether it is critical, where it is not the author's. */
  private Optional<Boolean> said() {
    return Optional.ofNullable(critical).filter(one -> Written.disputesCritical(disputed));
  }

  UUID id() {
    return id;
  }

  /** The same for a trainer: without whose words they are. */
  Dispute dispute(List<Settlement> settled) {
    return new Dispute(
        id,
        scenario,
        revisionId,
        scene,
        reply,
        said,
        language,
        typed,
        new Dispute.Side(Written.moves(heardMoves), Written.levels(heardLevels)),
        new Dispute.Side(Written.moves(moves), Written.levels(judgedLevels)),
        said(),
        reason,
        judgedBy,
        judgedAt,
        settled.stream().findFirst());
  }
}
