package vizavi.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vizavi.account.As;
import vizavi.shell.Doors;

/** A database of the time before revisions had numbers, with rows in it. */
class MigrationTest {
  private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

  private String name;

  @BeforeEach
  void name() {
    name = UUID.randomUUID().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"})
  void revisionsGetNumbersInTheirOrderAndTheNewestIsPlayed(String mode) {
    var url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1" + mode;
    var pool = JdbcConnectionPool.create(url, "vizavi", "");
    try {
      migrate(pool, "4");
      var jdbc = new JdbcTemplate(pool);
      var umbrella = UUID.randomUUID();
      insert(jdbc, UUID.randomUUID(), "tea-house", "Third", MONDAY.plusSeconds(2));
      insert(jdbc, umbrella, "umbrella", "Alone", MONDAY);
      insert(jdbc, UUID.randomUUID(), "tea-house", "First", MONDAY);
      insert(jdbc, UUID.randomUUID(), "tea-house", "Second", MONDAY.plusSeconds(1));
      // read in one moment: any order will do, as long as it is one
      insert(jdbc, UUID.randomUUID(), "twins", "One", MONDAY);
      insert(jdbc, UUID.randomUUID(), "twins", "Other", MONDAY);
      var played = attempt(jdbc);
      migrate(pool, "latest");
      assertThat(
              jdbc.queryForObject(
                  "select language from attempt where id = ?", String.class, played))
          .isEqualTo("uk");
      assertThat(
              jdbc.queryForObject(
                  "select language from revision where id = ?", String.class, umbrella))
          .isEqualTo("en");
      jdbc.update("delete from attempt"); // the demo people come to an empty house only
      jdbc.update("delete from person");
      assertThat(numbers(jdbc, "tea-house")).isEqualTo(Map.of("First", 1, "Second", 2, "Third", 3));
      assertThat(numbers(jdbc, "umbrella")).isEqualTo(Map.of("Alone", 1));
      assertThat(numbers(jdbc, "twins").values()).containsExactlyInAnyOrder(1, 2);
      assertThat(played(jdbc, "tea-house")).isEqualTo("Third");
      assertThat(played(jdbc, "umbrella")).isEqualTo("Alone");
      assertThat(numbers(jdbc, "twins").get(played(jdbc, "twins"))).isEqualTo(2);
      theDoorsOpen(url, umbrella);
    } finally {
      pool.dispose();
    }
  }

  private static void theDoorsOpen(String url, UUID umbrella) {
    try (var context =
        Doors.open(
            "spring.datasource.url=" + url,
            "vizavi.scenarios=src/test/resources/vizavi/scenarios")) {
      var library = context.getBean(Library.class);
      var publishing = context.getBean(Publishing.class);
      assertThat(As.person("nina", library::cards))
          .extracting(Card::scenario)
          .contains("tea-house", "umbrella");
      var history = As.person("theo", () -> publishing.revisions("tea-house"));
      assertThat(history).extracting(RevisionCard::number).containsExactly(4, 3, 2, 1);
      assertThat(history.getFirst().current()).isTrue(); // the file's text came after them
      var alone = As.person("theo", () -> publishing.revisions("umbrella")).getFirst();
      assertThat(alone.id()).isEqualTo(umbrella);
      assertThat(alone.origin()).isEqualTo(Origin.FILE);
      assertThat(alone.published()).isEqualTo(MONDAY);
      assertThat(alone.current()).isTrue();
    }
  }

  @AfterEach
  void drop() throws Exception {
    try (var connection =
            java.sql.DriverManager.getConnection("jdbc:h2:mem:" + name, "vizavi", "");
        var statement = connection.createStatement()) {
      statement.execute("shutdown");
    }
  }

  private static void migrate(JdbcConnectionPool pool, String to) {
    Flyway.configure().dataSource(pool).target(MigrationVersion.fromVersion(to)).load().migrate();
  }

  private static void insert(
      JdbcTemplate jdbc, UUID id, String scenario, String title, Instant at) {
    jdbc.update(
        "insert into revision (id, scenario, hash, title, text, read_at) values (?, ?, ?, ?, ?, ?)",
        id,
        scenario,
        title,
        title,
        OpenLibrary.sound(title),
        Timestamp.from(at));
  }

  /** One begun before there were translations, of a scenario that was written in Ukrainian. */
  private static UUID attempt(JdbcTemplate jdbc) {
    var person = UUID.randomUUID();
    var revision = UUID.randomUUID();
    var attempt = UUID.randomUUID();
    jdbc.update(
        "insert into person (id, sign_in, name, password, demo_password, active, stamp,"
            + " created_at) values (?, ?, ?, ?, false, true, 0, ?)",
        person,
        "somebody",
        "Somebody",
        "x",
        Timestamp.from(MONDAY));
    jdbc.update(
        "insert into revision (id, scenario, hash, title, text, read_at) values (?, ?, ?, ?, ?, ?)",
        revision,
        "kyiv",
        "kyiv",
        "Київ",
        "vizavi: 1\ntitle: Київ\n# language: hu\nlanguage:  uk\n",
        Timestamp.from(MONDAY));
    jdbc.update(
        "insert into attempt (id, person_id, revision_id, scenario, title, mode, seed, rubric,"
            + " begun) values (?, ?, ?, 'kyiv', 'Київ', 'COACH', 1, 1, ?)",
        attempt,
        person,
        revision,
        Timestamp.from(MONDAY));
    return attempt;
  }

  private static Map<String, Integer> numbers(JdbcTemplate jdbc, String scenario) {
    var numbers = new java.util.HashMap<String, Integer>();
    jdbc.query(
        "select title, number from revision where scenario = ?",
        row -> {
          numbers.put(row.getString(1), row.getInt(2));
        },
        scenario);
    return numbers;
  }

  private static String played(JdbcTemplate jdbc, String scenario) {
    return jdbc.queryForObject(
        "select r.title from scenario_shelf s join revision r on r.id = s.current_revision"
            + " where s.scenario = ?",
        String.class,
        scenario);
  }
}
