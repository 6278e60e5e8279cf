package vizavi.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllowanceRepository extends Repository<StoredAllowance, StoredAllowance.Key> {
  Optional<StoredAllowance> findByKey(StoredAllowance.Key key);

  @Query("select a from StoredAllowance a where a.key.assignmentId in :assignments")
  List<StoredAllowance> of(Collection<UUID> assignments);

  StoredAllowance save(StoredAllowance allowance);
}
