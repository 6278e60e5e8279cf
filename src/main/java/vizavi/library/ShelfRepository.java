package vizavi.library;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ShelfRepository extends Repository<StoredShelf, String> {
  Optional<StoredShelf> findById(String scenario);

  /** Held until the transaction ends, so that who publishes at the same moment waits. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from StoredShelf s where s.scenario = :scenario")
  Optional<StoredShelf> lock(String scenario);

  @Query("select s from StoredShelf s order by s.scenario")
  List<StoredShelf> all();

  StoredShelf save(StoredShelf shelf);
}
