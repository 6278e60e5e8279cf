package vizavi.attempt.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vizavi.account.Person;
import vizavi.analysis.review.Judged;
import vizavi.analysis.review.Judgement;
import vizavi.attempt.Played;
import vizavi.scoring.Score;

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
      Played played, int sequence, Judgement judgement, Score score, Person by, Instant at) {
    var row = new StoredJudgement(played, sequence, judgement.turn(), by, at);
    var heard = heard(played, judgement.turn());
    row.standing = Judged.differs(heard, score) ? Standing.OVERRULED : Standing.AGREED;
    row.fill(heard, judgement, score);
    return row;
  }

  /** The next row of an attempt: what was judged in a turn is taken back. */
  static StoredJudgement takenBack(Played played, int sequence, int turn, Person by, Instant at) {
    var row = new StoredJudgement(played, sequence, turn, by, at);
    var heard = heard(played, turn);
    row.standing = Standing.TAKEN_BACK;
    row.fill(heard, new Judgement(turn, heard.moves(), Map.of(), ""), heard);
    return row;
  }

  private void fill(Score heard, Judgement judgement, Score judged) {
    heardMoves = Written.moves(heard.moves());
    heardLevels = Written.levels(heard.levels());
    moves = Written.moves(judged.moves());
    setLevels = Written.levels(judgement.levels());
    judgedLevels = Written.levels(judged.levels());
    score = Written.score(judged);
    disputed = Written.disputed(heard, judged);
    reason = judgement.reason();
  }

  static Score heard(Played played, int turn) {
    return played.transcript().turns().get(turn).picked().orElseThrow().score();
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

  Score score() {
    return Written.score(score);
  }

  JudgedTurn value(Played played) {
    return new JudgedTurn(
        turnNumber,
        sequenceNumber,
        new Judgement(turnNumber, Written.moves(moves), Written.wholeLevels(setLevels), reason),
        heard(played, turnNumber),
        score(),
        standing == Standing.OVERRULED,
        judgedById,
        judgedBy,
        judgedAt);
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
        reason,
        judgedBy,
        judgedAt,
        settled.stream().findFirst());
  }
}
