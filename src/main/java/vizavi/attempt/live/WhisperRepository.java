package vizavi.attempt.live;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WhisperRepository extends Repository<StoredWhisper, StoredWhisper.Key> {
  StoredWhisper save(StoredWhisper whisper);

  void flush();

  @Query("select w from StoredWhisper w where w.key.attemptId = :attempt order by w.key.number")
  List<StoredWhisper> of(UUID attempt);

  Optional<StoredWhisper> findByKey(StoredWhisper.Key key);

  /** Ids of these attempts, each as often as it has whispers. */
  @Query("select w.key.attemptId from StoredWhisper w where w.key.attemptId in :attempts")
  List<UUID> in(Collection<UUID> attempts);
}
