package vizavi.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lists must never be asked for with no ids at all: {@code in ()} is no portable SQL. */
interface AssignmentRepository extends Repository<StoredAssignment, UUID> {
  Optional<StoredAssignment> findById(UUID id);

  /** Those somebody made or that go to one of these cohorts. */
  @Query(
      """
      select a from StoredAssignment a
      where a.createdById = :mentor
        or exists (select 1 from StoredAssignment b join b.cohorts c
                   where b.id = a.id and c in :cohorts)
      order by a.createdAt desc, a.id""")
  List<StoredAssignment> ofMentor(UUID mentor, Collection<UUID> cohorts);

  /** Those that name one of these people, go to one of these cohorts, or are one of these. */
  @Query(
      """
      select a from StoredAssignment a
      where a.id in :ids
        or exists (select 1 from StoredAssignment b join b.people p
                   where b.id = a.id and p in :people)
        or exists (select 1 from StoredAssignment b join b.cohorts c
                   where b.id = a.id and c in :cohorts)
      order by a.createdAt desc, a.id""")
  List<StoredAssignment> reaching(
      Collection<UUID> people, Collection<UUID> cohorts, Collection<UUID> ids);

  @Query("select a from StoredAssignment a where a.withdrawnAt is null order by a.createdAt, a.id")
  List<StoredAssignment> inForce();

  StoredAssignment save(StoredAssignment assignment);

  void flush();
}
