package vizavi.attempt;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Attempts as figures: no entities, no turns. */
interface ResultRepository extends Repository<StoredAttempt, UUID> {
  @Query(
      """
      select new vizavi.attempt.Result(
        a.id, a.personId, a.scenario, coalesce(a.level, 2), a.ended,
        coalesce(a.passed, false), coalesce(a.overall, 0), a.politeness, a.concession, a.negotiation)
      from StoredAttempt a
      where a.personId in :people and a.mode = vizavi.attempt.Mode.ASSESSED
        and a.ended is not null and a.scale = vizavi.attempt.Attempt.SCALE
      order by a.personId, a.ended, a.id""")
  List<Result> of(Collection<UUID> people);

  /** The title of the scenario, as it was when the attempt was begun. */
  record Titled(String scenario, String title) {}

  @Query(
      """
      select new vizavi.attempt.ResultRepository$Titled(a.scenario, a.title)
      from StoredAttempt a where a.id in :attempts""")
  List<Titled> titles(Collection<UUID> attempts);

  @Query("select distinct a.revisionId from StoredAttempt a where a.level is null")
  List<UUID> revisionsWithoutLevel();

  @Modifying
  @Query("update StoredAttempt a set a.level = :level where a.revisionId = :revision")
  void setLevel(UUID revision, int level);
}
