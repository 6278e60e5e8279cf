package vizavi.attempt.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WatchRepository extends Repository<StoredWatch, UUID> {
  StoredWatch save(StoredWatch watch);

  Optional<StoredWatch> findById(UUID id);

  List<StoredWatch> findByAttemptIdOrderByBegunAtAscId(UUID attempt);

  /** Watches that go on, of all attempts. */
  @Query(
      "select w from StoredWatch w where w.seenAt > :since and w.endedAt is null"
          + " order by w.begunAt, w.id")
  List<StoredWatch> goingOn(Instant since);

  /** Watches of one attempt that go on. */
  @Query(
      "select w from StoredWatch w where w.attemptId = :attempt and w.seenAt > :since"
          + " and w.endedAt is null order by w.begunAt, w.id")
  List<StoredWatch> goingOn(UUID attempt, Instant since);
}
