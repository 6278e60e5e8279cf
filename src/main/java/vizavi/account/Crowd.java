package vizavi.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Many people and cohorts at once, for demos and for measuring: it asks nobody, and everybody has
 * the demo password. Not in the profile {@code production}.
 */
@Component
@Profile("!production")
public class Crowd {
  private static final int BATCH = 500;

  private final PersonRepository people;
  private final PasswordEncoder encoder;
  private final JdbcTemplate jdbc;

  Crowd(PersonRepository people, PasswordEncoder encoder, DataSource source) {
    this.people = people;
    this.encoder = encoder;
    this.jdbc = new JdbcTemplate(source);
  }

  /**
   * Somebody of a crowd.
   *
   * @param lastSignIn empty if they never came
   */
  public record One(
      UUID id,
      String signIn,
      String name,
      Role role,
      Instant created,
      Optional<Instant> lastSignIn) {}

  /**
   * A cohort of a crowd.
   *
   * @param mentors the first of them made it
   * @param members agreed as soon as they were invited
   * @param invited did not agree yet
   */
  public record Group(
      UUID id,
      String name,
      List<UUID> mentors,
      List<UUID> members,
      List<UUID> invited,
      Instant created) {}

  /** Whether there is somebody who does not have the demo password. */
  public boolean hasRealPeople() {
    return people.count() > people.withDemoPassword().size();
  }

  /** Whether somebody signs in by this name. */
  public boolean knows(String signIn) {
    return people.findBySignIn(signIn).isPresent();
  }

  /** By what name somebody signs in: the rooms want to know for whom they work. */
  public String somebody() {
    return people.everybody().stream()
        .filter(StoredPerson::active)
        .map(StoredPerson::signIn)
        .findFirst()
        .orElseThrow();
  }

  /** Adds these people. */
  public void add(Collection<One> crowd) {
    var password = encoder.encode(DemoPeople.PASSWORD); // once: it is slow on purpose
    jdbc.batchUpdate(
        "insert into person (id, sign_in, name, password, demo_password, active, stamp, created_at,"
            + " first_password, last_sign_in) values (?, ?, ?, ?, true, true, 1, ?, false, ?)",
        crowd,
        BATCH,
        (row, one) -> {
          row.setObject(1, one.id());
          row.setString(2, one.signIn());
          row.setString(3, one.name());
          row.setString(4, password);
          row.setTimestamp(5, Timestamp.from(one.created()));
          row.setTimestamp(6, one.lastSignIn().map(Timestamp::from).orElse(null));
        });
    var roles = crowd.stream().map(one -> new Object[] {one.id(), one.role().name()}).toList();
    jdbc.batchUpdate("insert into person_role (person_id, role) values (?, ?)", roles);
  }

  /** Adds these cohorts; who is in them must be there. */
  public void gather(Collection<Group> groups) {
    var cohorts = new ArrayList<Object[]>();
    var mentors = new ArrayList<Object[]>();
    var members = new ArrayList<Object[]>();
    for (var one : groups) {
      var at = Timestamp.from(one.created());
      cohorts.add(new Object[] {one.id(), one.name(), one.mentors().getFirst(), at});
      one.mentors().forEach(mentor -> mentors.add(new Object[] {one.id(), mentor}));
      one.members().forEach(member -> members.add(new Object[] {one.id(), member, at, at}));
      one.invited().forEach(member -> members.add(new Object[] {one.id(), member, at, null}));
    }
    jdbc.batchUpdate(
        "insert into cohort (id, name, archived, created_by_id, created_at)"
            + " values (?, ?, false, ?, ?)",
        cohorts);
    jdbc.batchUpdate("insert into cohort_mentor (cohort_id, person_id) values (?, ?)", mentors);
    jdbc.batchUpdate(
        "insert into cohort_member (cohort_id, person_id, invited_at, agreed_at)"
            + " values (?, ?, ?, ?)",
        members);
  }
}
