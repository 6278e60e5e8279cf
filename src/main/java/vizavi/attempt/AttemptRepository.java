package vizavi.attempt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttemptRepository extends Repository<StoredAttempt, UUID> {
  Optional<StoredAttempt> findByIdAndPersonId(UUID id, UUID person);

  List<StoredAttempt> findByPersonIdOrderByBegunDescId(UUID person);

  List<StoredAttempt> findByPersonIdAndEndedIsNullOrderByBegunDescId(UUID person);

  Optional<StoredAttempt>
      findFirstByPersonIdAndRevisionIdAndModeAndAnsweringAndEndedIsNullOrderByBegunDescId(
          UUID person, UUID revision, Mode mode, Answering answering);

  List<StoredAttempt> findByRevisionIdOrderByBegunDescId(UUID revision);

  StoredAttempt save(StoredAttempt attempt);
}
