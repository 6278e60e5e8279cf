package vizavi.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<StoredNotice, UUID> {
  Optional<StoredNotice> findByIdAndPersonId(UUID id, UUID person);

  @Query(
      "select count(n) > 0 from StoredNotice n"
          + " where n.personId = :person and n.kind = :kind and n.subject = :subject")
  boolean told(UUID person, Kind kind, String subject);

  @Query(
      "select n from StoredNotice n where n.personId = :person order by n.toldAt desc, n.id desc")
  List<StoredNotice> newest(UUID person, Limit most);

  /** Those told before one, newest first. */
  @Query(
      "select n from StoredNotice n where n.personId = :person"
          + " and (n.toldAt < :told or n.toldAt = :told and n.id < :id)"
          + " order by n.toldAt desc, n.id desc")
  List<StoredNotice> before(UUID person, Instant told, UUID id, Limit most);

  @Query("select count(n) from StoredNotice n where n.personId = :person and n.readAt is null")
  int unread(UUID person);

  @Modifying
  @Query("update StoredNotice n set n.readAt = :at where n.id = :id and n.readAt is null")
  int read(UUID id, Instant at);

  @Modifying
  @Query(
      "update StoredNotice n set n.readAt = :at"
          + " where n.personId = :person and n.readAt is null and n.toldAt <= :until")
  int readAll(UUID person, Instant until, Instant at);

  /** Those whose next try is due, longest waiting first. */
  @Query(
      "select n from StoredNotice n where n.mail = vizavi.notice.Mail.DUE and n.mailNextAt <= :now"
          + " order by n.mailNextAt, n.id")
  List<StoredNotice> due(Instant now, Limit most);

  /** Takes a try; 0 if another server took it first. */
  @Modifying
  @Query(
      "update StoredNotice n set n.mailTries = n.mailTries + 1, n.mailNextAt = :until"
          + " where n.id = :id and n.mail = vizavi.notice.Mail.DUE and n.mailTries = :tries")
  int take(UUID id, int tries, Instant until);

  @Modifying
  @Query(
      "update StoredNotice n set n.mail = vizavi.notice.Mail.SENT, n.mailSentAt = :at,"
          + " n.mailNextAt = null where n.id = :id")
  int sent(UUID id, Instant at);

  @Modifying
  @Query(
      "update StoredNotice n set n.mailNextAt = :next"
          + " where n.id = :id and n.mail = vizavi.notice.Mail.DUE")
  int postpone(UUID id, Instant next);

  /** It will not be tried again. */
  @Modifying
  @Query("update StoredNotice n set n.mail = :as, n.mailNextAt = null where n.id = :id")
  int close(UUID id, Mail as);
}
