package vizavi.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftTranslationRepository
    extends Repository<StoredDraftTranslation, StoredDraftTranslation.Key> {
  @Query(
      "select t from StoredDraftTranslation t where t.key.draftId = :draft"
          + " order by t.key.language")
  List<StoredDraftTranslation> of(UUID draft);

  @Query("select t from StoredDraftTranslation t where t.key = :key")
  Optional<StoredDraftTranslation> find(StoredDraftTranslation.Key key);

  StoredDraftTranslation save(StoredDraftTranslation translation);

  void flush();

  /** Writes a text only over the version it was made from. */
  @Modifying(clearAutomatically = true)
  @Query(
      "update StoredDraftTranslation t set t.text = :text, t.version = :version + 1,"
          + " t.changedById = :by, t.changedBy = :name, t.changedAt = :at"
          + " where t.key = :key and t.version = :version")
  int change(
      StoredDraftTranslation.Key key, int version, String text, UUID by, String name, Instant at);

  @Modifying(clearAutomatically = true)
  @Query("delete from StoredDraftTranslation t where t.key = :key and t.version = :version")
  int delete(StoredDraftTranslation.Key key, int version);
}
