package vizavi.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<StoredDraft, UUID> {
  Optional<StoredDraft> findById(UUID id);

  @Query(
      "select new vizavi.library.DraftCard(d.id, d.scenario, d.title, d.version, d.begunBy,"
          + " d.begunAt, d.changedBy, d.changedAt) from StoredDraft d"
          + " order by d.changedAt desc, d.id")
  List<DraftCard> cards();

  @Query(
      "select d.title from StoredDraft d where d.scenario = :scenario"
          + " order by d.changedAt desc, d.id")
  List<String> titles(String scenario);

  StoredDraft save(StoredDraft draft);

  /** Writes a text only over the version it was made from. */
  @Modifying(clearAutomatically = true)
  @Query(
      "update StoredDraft d set d.text = :text, d.title = :title, d.version = :version + 1,"
          + " d.changedById = :by, d.changedBy = :name, d.changedAt = :at"
          + " where d.id = :id and d.version = :version")
  int change(UUID id, int version, String text, String title, UUID by, String name, Instant at);

  /** Counts a change of its translations. */
  @Modifying(clearAutomatically = true, flushAutomatically = true)
  @Query("update StoredDraft d set d.translated = d.translated + 1 where d.id = :id")
  int translated(UUID id);

  @Modifying(flushAutomatically = true)
  @Query("update StoredDraft d set d.base = :base where d.id = :id")
  int rebase(UUID id, UUID base);

  @Modifying
  @Query("delete from StoredDraft d where d.id = :id")
  int delete(UUID id);
}
