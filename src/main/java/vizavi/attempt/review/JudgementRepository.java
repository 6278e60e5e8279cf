package vizavi.attempt.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JudgementRepository extends Repository<StoredJudgement, UUID> {
  /** True of the last row of a turn. */
  String LAST =
      " j.sequenceNumber = (select max(k.sequenceNumber) from StoredJudgement k"
          + " where k.attemptId = j.attemptId and k.turnNumber = j.turnNumber) ";

  /** True of a judgement that says something, in an attempt that counts. */
  String COUNTS =
      " j.standing <> vizavi.attempt.review.Standing.TAKEN_BACK"
          + " and a.mode = vizavi.attempt.Mode.ASSESSED and ";

  Optional<StoredJudgement> findById(UUID id);

  List<StoredJudgement> findByAttemptIdOrderBySequenceNumber(UUID attempt);

  @Query(
      "select new vizavi.attempt.review.RatedRow(j.language, j.typed, j.heardMoves, j.heardLevels,"
          + " j.moves, j.judgedLevels, j.critical, j.disputed) from StoredJudgement j join StoredAttempt a"
          + " on a.id = j.attemptId where"
          + COUNTS
          + LAST)
  List<RatedRow> rated();

  @Query(
      "select new vizavi.attempt.review.RatedRow(j.language, j.typed, j.heardMoves, j.heardLevels,"
          + " j.moves, j.judgedLevels, j.critical, j.disputed) from StoredJudgement j join StoredAttempt a"
          + " on a.id = j.attemptId where a.personId in :people and"
          + COUNTS
          + LAST)
  List<RatedRow> rated(Collection<UUID> people);

  /** Those in effect that differ, the newest first. */
  @Query(
      "select j from StoredJudgement j where j.standing = vizavi.attempt.review.Standing.OVERRULED"
          + " and (:language = '' or j.language = :language) and j.disputed like :part"
          + " and (:settled = true or not exists"
          + " (select s from StoredSettlement s where s.judgementId = j.id)) and"
          + LAST
          + "order by j.judgedAt desc, j.id")
  List<StoredJudgement> disputes(String language, String part, boolean settled, Limit limit);

  @Query(
      "select distinct j.language from StoredJudgement j"
          + " where j.standing = vizavi.attempt.review.Standing.OVERRULED order by j.language")
  List<String> disputedLanguages();

  StoredJudgement save(StoredJudgement judgement);
}
