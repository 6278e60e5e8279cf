package vizavi.attempt;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TurnRepository extends Repository<StoredTurn, StoredTurn.Key> {
  @Query("select t from StoredTurn t where t.key.attemptId = :attempt order by t.key.number")
  List<StoredTurn> of(UUID attempt);

  @Query(
      "select t from StoredTurn t where t.key.attemptId in :attempts"
          + " order by t.key.attemptId, t.key.number")
  List<StoredTurn> of(Collection<UUID> attempts);

  @Query("select t.kind from StoredTurn t where t.key.attemptId = :attempt order by t.key.number")
  List<StoredTurn.Kind> kinds(UUID attempt);

  /** The end of each of these attempts' rows. */
  @Query(
      """
      select new vizavi.attempt.LastRow(
        t.key.attemptId,
        max(t.key.number),
        sum(case when t.kind = vizavi.attempt.StoredTurn.Kind.ANSWER then 1
                 when t.kind = vizavi.attempt.StoredTurn.Kind.STEP_BACK then -1
                 else 0 end),
        max(t.writtenAt))
      from StoredTurn t where t.key.attemptId in :attempts group by t.key.attemptId""")
  List<LastRow> last(Collection<UUID> attempts);

  StoredTurn save(StoredTurn turn);

  /** Keeps in short what was chosen in an attempt that is over, see {@link ChosenText}. */
  @Modifying
  @Query(
      value = "insert into attempt_choices (attempt_id, choices) values (:attempt, :choices)",
      nativeQuery = true)
  void keep(UUID attempt, String choices);

  void flush();
}
