package vizavi.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CohortRepository extends Repository<StoredCohort, UUID> {
  Optional<StoredCohort> findById(UUID id);

  @Query(
      "select distinct c from StoredCohort c left join fetch c.mentors where c.id in"
          + " (select d.id from StoredCohort d join d.mentors m where m = :mentor)"
          + " order by c.name, c.id")
  List<StoredCohort> ofMentor(UUID mentor);

  StoredCohort save(StoredCohort cohort);
}
