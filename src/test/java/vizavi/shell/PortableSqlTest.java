package vizavi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** PostgreSQL follows: nothing in the migrations may be H2's alone. */
class PortableSqlTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  private static final Pattern ONLY_IN_H2 =
      Pattern.compile(
          "\\b(auto_increment|identity\\s*\\(|clob|nclob|blob|longvarchar|varchar2|varchar_ignorecase"
              + "|tinyint|double|datetime|number\\s*\\(|int2|raw|random_uuid|uuid\\s*\\(|merge|replace"
              + "|cached|memory|if\\s+not\\s+exists|dual|top|json|enum|array|other|geometry"
              + "|current_timestamp\\s*\\(\\s*\\)|now\\s*\\()\\b|`|\\[");

  /** Words PostgreSQL or H2 keep for themselves, which would need quotes as names. */
  private static final Pattern RESERVED_NAME =
      Pattern.compile(
          "(?m)^\\s+(user|order|group|value|values|key|end|year|month|day|check|default|limit"
              + "|offset|references|column|table|when|case|from|to|row|rows|window)\\s");

  @Test
  void migrationsUseWhatBothUnderstand() throws IOException {
    for (var migration : migrations()) {
      var sql = Files.readString(migration).toLowerCase(Locale.ROOT).replaceAll("--.*", "");
      assertThat(ONLY_IN_H2.matcher(sql).results().map(found -> found.group()).toList())
          .as(migration.toString())
          .isEmpty();
      assertThat(RESERVED_NAME.matcher(sql).results().map(found -> found.group()).toList())
          .as(migration.toString())
          .isEmpty();
    }
  }

  @Test
  void theRoomsStartOnH2SpeakingPostgres() {
    try (var context =
        Doors.open(
            "spring.datasource.url=jdbc:h2:mem:portable;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                + ";DEFAULT_NULL_ORDERING=HIGH",
            "vizavi.scenarios=src/test/resources/vizavi/scenarios")) {
      assertThat(context.isRunning()).isTrue();
    }
  }

  @Test
  void theServersDatabaseWaitsForTheDisk() throws IOException {
    assertThat(Files.readString(Path.of("src/main/resources/application.properties")))
        .contains("WRITE_DELAY=0");
  }

  private static List<Path> migrations() throws IOException {
    try (var files = Files.list(MIGRATIONS)) {
      var all = files.sorted().toList();
      assertThat(all).isNotEmpty();
      return all;
    }
  }
}
