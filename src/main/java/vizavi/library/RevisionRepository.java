package vizavi.library;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<StoredRevision, UUID> {
  /** All columns but the text and what was worked out from it. */
  String ROW =
      "select new vizavi.library.RevisionRow(r.id, r.scenario, r.number, r.hash, r.title, r.language,"
          + " r.origin, r.note, r.author, r.backTo, r.publishedAt, r.readAt)"
          + " from StoredRevision r ";

  @Query(ROW + "where r.id = :id")
  Optional<RevisionRow> row(UUID id);

  @Query(ROW + "where r.id in :ids")
  List<RevisionRow> rows(Collection<UUID> ids);

  @Query(ROW + "where r.scenario = :scenario order by r.number desc")
  List<RevisionRow> history(String scenario);

  /** The newest of those that hold this text and came from there. */
  @Query(
      ROW
          + "where r.scenario = :scenario and r.hash = :hash and r.origin = :origin"
          + " order by r.number desc limit 1")
  Optional<RevisionRow> newest(String scenario, String hash, Origin origin);

  @Query("select coalesce(max(r.number), 0) from StoredRevision r where r.scenario = :scenario")
  int lastNumber(String scenario);

  @Query("select r.text from StoredRevision r where r.id = :id")
  Optional<String> text(UUID id);

  @Query(
      "select new vizavi.library.RevisionText(r.id, r.scenario, r.text) from StoredRevision r"
          + " where r.id in :ids")
  List<RevisionText> texts(Collection<UUID> ids);

  @Query("select r.attainable from StoredRevision r where r.id = :id")
  Optional<String> attainable(UUID id);

  /** Those that this version of the reader made. */
  @Query(
      "select new vizavi.library.StoredCards(r.id, r.cards) from StoredRevision r"
          + " where r.id in :ids and r.reader = :reader")
  List<StoredCards> cards(Collection<UUID> ids, String reader);

  StoredRevision save(StoredRevision revision);

  void flush();

  @Modifying
  @Query("update StoredRevision r set r.readAt = :at where r.id = :id")
  int readAgain(UUID id, Instant at);

  @Modifying
  @Query("update StoredRevision r set r.cards = :cards, r.reader = :reader where r.id = :id")
  int keepCards(UUID id, String cards, String reader);

  @Modifying
  @Query("update StoredRevision r set r.attainable = :attainable where r.id = :id")
  int attain(UUID id, String attainable);
}
