package vizavi.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CohortRepository extends Repository<StoredCohort, UUID> {
  Optional<StoredCohort> findById(UUID id);

  @Query(
      "select distinct c from StoredCohort c left join fetch c.mentors where c.id in"
          + " (select d.id from StoredCohort d join d.mentors m where m = :mentor)"
          + " order by c.name, c.id")
  List<StoredCohort> ofMentor(UUID mentor);

  @Query("select distinct c from StoredCohort c left join fetch c.mentors order by c.name, c.id")
  List<StoredCohort> everything();

  @Query("select distinct c from StoredCohort c left join fetch c.mentors where c.id in :ids")
  List<StoredCohort> all(Collection<UUID> ids);

  /** Locked, so that two at once can't leave it without a mentor or invite somebody twice. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from StoredCohort c where c.id = :id")
  Optional<StoredCohort> lock(UUID id);

  StoredCohort save(StoredCohort cohort);
}
