package vizavi.attempt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttemptRepository extends Repository<StoredAttempt, UUID> {
  Optional<StoredAttempt> findById(UUID id);

  /** 1 where it was begun for a step of an assignment, else 0. */
  @Query(
      value = "select count(*) from attempt where id = :id and assignment_id is not null",
      nativeQuery = true)
  long begunForAssignment(UUID id);

  Optional<StoredAttempt> findByIdAndPersonId(UUID id, UUID person);

  List<StoredAttempt> findByPersonIdOrderByBegunDescId(UUID person);

  List<StoredAttempt> findByPersonIdAndEndedIsNullOrderByBegunDescId(UUID person);

  Optional<StoredAttempt>
      findFirstByPersonIdAndRevisionIdAndModeAndAnsweringAndEndedIsNullOrderByBegunDescId(
          UUID person, UUID revision, Mode mode, Answering answering);

  List<StoredAttempt> findByRevisionIdOrderByBegunDescId(UUID revision);

  StoredAttempt save(StoredAttempt attempt);
}
