package vizavi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Of people from before it was kept, a mentor may help those only who never came. */
class MigratedPasswordsTest {
  @Test
  void whoEverCameMayHaveChosenAPassword() {
    var pool =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "vizavi", "");
    try {
      migrate(pool, "17");
      var jdbc = new JdbcTemplate(pool);
      person(jdbc, "never-came", true, null);
      person(jdbc, "given-anew", true, Instant.EPOCH);
      person(jdbc, "chose", false, Instant.EPOCH);
      person(jdbc, "first-admin", false, null);
      migrate(pool, "18");
      assertThat(
              jdbc.queryForList("select sign_in from person where not own_password", String.class))
          .containsExactly("never-came");
    } finally {
      new JdbcTemplate(pool).execute("shutdown");
      pool.dispose();
    }
  }

  private static void migrate(JdbcConnectionPool pool, String to) {
    Flyway.configure().dataSource(pool).target(MigrationVersion.fromVersion(to)).load().migrate();
  }

  private static void person(
      JdbcTemplate jdbc, String name, boolean firstPassword, @Nullable Instant lastSignIn) {
    jdbc.update(
        "insert into person (id, sign_in, name, password, demo_password, active, stamp, created_at,"
            + " first_password, last_sign_in) values (?, ?, ?, 'x', false, true, 0, ?, ?, ?)",
        UUID.randomUUID(),
        name,
        name,
        Timestamp.from(Instant.EPOCH),
        firstPassword,
        lastSignIn == null ? null : Timestamp.from(lastSignIn));
  }
}
