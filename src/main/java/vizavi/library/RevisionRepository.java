package vizavi.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<StoredRevision, UUID> {
  Optional<StoredRevision> findById(UUID id);

  Optional<StoredRevision> findByScenarioAndHash(String scenario, String hash);

  /** The text a scenario's file held last. */
  Optional<StoredRevision> findFirstByScenarioOrderByReadAtDescId(String scenario);

  @Query("select distinct r.scenario from StoredRevision r order by r.scenario")
  List<String> scenarios();

  StoredRevision save(StoredRevision revision);
}
