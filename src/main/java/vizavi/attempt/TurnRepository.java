package vizavi.attempt;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TurnRepository extends Repository<StoredTurn, StoredTurn.Key> {
  @Query("select t from StoredTurn t where t.key.attemptId = :attempt order by t.key.number")
  List<StoredTurn> of(UUID attempt);

  @Query(
      "select t from StoredTurn t where t.key.attemptId in :attempts"
          + " order by t.key.attemptId, t.key.number")
  List<StoredTurn> of(Collection<UUID> attempts);

  StoredTurn save(StoredTurn turn);

  void flush();
}
