package vizavi.attempt;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttemptRepository extends Repository<StoredAttempt, UUID> {
  Optional<StoredAttempt> findById(UUID id);

  /** The same, kept from everybody else until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from StoredAttempt a where a.id = :id")
  Optional<StoredAttempt> locked(UUID id);

  Optional<StoredAttempt> findByIdAndPersonId(UUID id, UUID person);

  List<StoredAttempt> findByPersonIdOrderByBegunDescId(UUID person);

  List<StoredAttempt> findByPersonIdAndEndedIsNullOrderByBegunDescId(UUID person);

  /** Practice of one's own, the one begun last first. */
  @Query(
      """
      select a from StoredAttempt a
      where a.personId = :person and a.revisionId = :revision
        and a.language = :language and a.mode = :mode
        and a.answering = :answering and a.ended is null and a.assignmentId is null
      order by a.begun desc, a.id
      limit 1""")
  Optional<StoredAttempt> openPractice(
      UUID person, UUID revision, String language, Mode mode, Answering answering);

  List<StoredAttempt> findByRevisionIdAndEndedIsNull(UUID revision);

  @Query(
      "select a from StoredAttempt a where a.assignmentId in :assignments order by a.begun, a.id")
  List<StoredAttempt> begunFor(Collection<UUID> assignments);

  @Query(
      "select a from StoredAttempt a where a.personId in :people and a.assignmentId is not null"
          + " order by a.begun, a.id")
  List<StoredAttempt> begunBy(Collection<UUID> people);

  /**
   * The same, found by assignment: where people are many, the database would else look at all they
   * ever played, row by row.
   */
  @Query(
      """
      select a from StoredAttempt a
      where a.personId in :people and a.assignmentId in
        (select b.assignmentId from StoredAttempt b where b.assignmentId is not null)
      order by a.begun, a.id""")
  List<StoredAttempt> begunByMany(Collection<UUID> people);

  /** The number of the last try; empty before the first. */
  @Query(
      "select max(a.tryNumber) from StoredAttempt a where a.personId = :person"
          + " and a.assignmentId = :assignment and a.step = :step")
  Optional<Integer> lastTry(UUID person, UUID assignment, int step);

  /** Those of these people under way that mentors may see. */
  @Query(
      "select a from StoredAttempt a where a.ended is null and a.personId in :people"
          + " and (a.mode = vizavi.attempt.Mode.ASSESSED or a.assignmentId is not null)")
  List<StoredAttempt> underWayForMentors(Collection<UUID> people);

  StoredAttempt save(StoredAttempt attempt);
}
