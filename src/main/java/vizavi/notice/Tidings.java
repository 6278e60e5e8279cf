package vizavi.notice;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people things, for the doors of other rooms. */
@Component
public class Tidings {
  /** SQL's state of a second row with the same key, on every database. */
  private static final String ALREADY = "23505";

  private static final String INSERT =
      "insert into notice (id, person_id, kind, subject, arguments, place, told_at, mail,"
          + " mail_tries, mail_next_at) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)";

  private final EntityManager entities;
  private final NoticeRepository notices;
  private final Clock clock;
  private final Mail mail;

  Tidings(
      EntityManager entities,
      NoticeRepository notices,
      Clock clock,
      @Value("${vizavi.mail:false}") boolean mail) {
    this.entities = entities;
    this.notices = notices;
    this.clock = clock;
    this.mail = mail ? Mail.DUE : Mail.NONE;
  }

  /**
   * Tells a person something once: a second call with the same kind and subject does nothing, from
   * whichever server it comes. Joins the caller's transaction.
   *
   * @param subject what it is about, so that it is told once: ids, joined; 300 characters at most
   * @param arguments fill the sentences; each 200 characters, longer ones are cut
   * @param place the address it leads to, as {@link vizavi.shell.Places} gives it
   */
  @Transactional
  public void tell(UUID person, Kind kind, String subject, List<String> arguments, String place) {
    if (!notices.told(person, kind, subject)) {
      entities.flush(); // the caller may have made the person just now
      entities
          .unwrap(Session.class)
          .doWork(connection -> tell(connection, person, kind, subject, arguments, place));
    }
  }

  /**
   * Two servers may tell at the same moment: the second finds the row taken. On PostgreSQL a failed
   * statement spoils the whole transaction, the caller's work included, so only what came after the
   * savepoint is undone.
   */
  private void tell(
      Connection connection,
      UUID person,
      Kind kind,
      String subject,
      List<String> arguments,
      String place)
      throws SQLException {
    var savepoint = connection.setSavepoint();
    try (var insert = connection.prepareStatement(INSERT)) {
      fill(insert, person, kind, subject, ArgumentText.write(arguments), place);
      insert.executeUpdate();
      connection.releaseSavepoint(savepoint);
    } catch (SQLException e) {
      connection.rollback(savepoint);
      if (!ALREADY.equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  private void fill(
      PreparedStatement insert,
      UUID person,
      Kind kind,
      String subject,
      String arguments,
      String place)
      throws SQLException {
    var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    insert.setObject(1, UUID.randomUUID());
    insert.setObject(2, person);
    insert.setString(3, kind.name());
    insert.setString(4, subject);
    insert.setString(5, arguments);
    insert.setString(6, place);
    insert.setObject(7, now);
    insert.setString(8, mail.name());
    insert.setObject(9, now);
  }
}
