package vizavi.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TranslationRepository extends Repository<StoredTranslation, StoredTranslation.Key> {
  @Query("select t.text from StoredTranslation t where t.key = :key")
  Optional<String> text(StoredTranslation.Key key);

  @Query(
      "select t from StoredTranslation t where t.key.revisionId in :revisions"
          + " order by t.key.revisionId, t.key.language")
  List<StoredTranslation> of(Collection<UUID> revisions);

  StoredTranslation save(StoredTranslation translation);
}
