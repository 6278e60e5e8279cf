package vizavi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vizavi.account.As;
import vizavi.shell.Doors;
import vizavi.shell.NotFoundException;
import vizavi.text.Diagnostic;

class LibraryTest {
  private static final Path TEA_HOUSE =
      Path.of("src/test/resources/vizavi/scenarios/tea-house/scenario.yaml");

  @TempDir Path data;
  @TempDir Path scenarios;

  @Test
  void aGoodFileIsACard() throws IOException {
    write("tea-house", text());
    try (var context = open()) {
      var library = context.getBean(Library.class);
      var card = As.person("nina", library::cards).getFirst();
      assertThat(card.title()).isEqualTo("The tea house");
      assertThat(card.client().name()).isEqualTo("Mr Halasz");
      assertThat(As.person("nina", () -> library.card("tea-house"))).isEqualTo(card);
      assertThat(As.person("nina", () -> library.scenario(card.revision())).scenes())
          .containsOnlyKeys("at-the-door", "he-tells", "morning-after");
      var file = file(library, "tea-house");
      assertThat(file.playable()).isTrue();
      // what the scorer hears in the words is no business of this room
      assertThat(file.diagnostics())
          .extracting(Diagnostic::rule)
          .isSubsetOf("moves-not-heard", "hears-elsewhere", "missing-better");
      assertThat(file.lastGood()).isPresent();
    }
  }

  @Test
  void theSameTextIsOneRevisionAndTheFileDecidesWhichIsPlayed() throws IOException {
    write("tea-house", text());
    try (var context = open()) {
      var library = context.getBean(Library.class);
      var first = revision(library);
      assertThat(revisionReadAgain(library)).isEqualTo(first);
      write("tea-house", text().replace("The tea house", "The new tea house"));
      assertThat(revisionReadAgain(library)).isNotEqualTo(first);
      write("tea-house", text());
      assertThat(revisionReadAgain(library)).isEqualTo(first);
      write("tea-house", "broken");
      assertThat(revisionReadAgain(library)).isEqualTo(first);
      assertThat(countRevisions(context)).isEqualTo(2);
    }
  }

  @Test
  void aFileBrokenAtTheStartLeavesTheLastGoodTextAndTheOthers() throws IOException {
    write("tea-house", text());
    var good = revisionAfterStart();
    write("tea-house", text().replace("leads-to: he-tells", "leads-to: nowhere"));
    write("other", text());
    write("never-good", "vizavi: 1\ntitle: x\n");
    try (var context = open()) {
      var library = context.getBean(Library.class);
      assertThat(As.person("nina", library::cards))
          .extracting(Card::scenario)
          .containsExactly("other", "tea-house");
      assertThat(As.person("nina", () -> library.card("tea-house")).revision()).isEqualTo(good);
      var broken = file(library, "tea-house");
      assertThat(broken.playable()).isTrue();
      assertThat(broken.diagnostics().getFirst().toString()).contains("nowhere");
      assertThat(broken.lastGood()).isPresent();
      var never = file(library, "never-good");
      assertThat(never.playable()).isFalse();
      assertThat(never.diagnostics()).isNotEmpty();
      assertThat(never.lastGood()).isEmpty();
      notFound(() -> As.person("nina", () -> library.card("never-good")));
    }
  }

  @Test
  void aTrainerMendsAFileWhileTheServerRuns() throws IOException {
    write("tea-house", "not: a scenario\n");
    try (var context = open()) {
      var library = context.getBean(Library.class);
      assertThat(As.person("nina", library::cards)).isEmpty();
      write("tea-house", text());
      As.person("theo", library::readAgain);
      assertThat(As.person("nina", library::cards)).hasSize(1);
      Files.delete(scenarios.resolve("tea-house/scenario.yaml"));
      As.person("ada", library::readAgain);
      assertThat(rules(file(library, "tea-house"))).containsExactly("unreadable-file");
      assertThat(As.person("nina", library::cards)).hasSize(1);
      Files.delete(scenarios.resolve("tea-house"));
      As.person("ada", library::readAgain);
      // the library keeps what it has; taking it from the shelf is for a trainer to say
      assertThat(As.person("nina", library::cards)).hasSize(1);
      assertThat(As.person("theo", library::files)).isEmpty();
    }
  }

  @Test
  void pathsAreReadWithTheScenariosAndABrokenFileLeavesThoseReadBefore() throws IOException {
    write("tea-house", text());
    var file = scenarios.resolve("paths.yaml");
    Files.writeString(file, path("tea-house"));
    try (var context = open()) {
      var library = context.getBean(Library.class);
      assertThat(As.person("nina", library::paths))
          .singleElement()
          .satisfies(path -> assertThat(path.scenarios()).containsExactly("tea-house"));
      assertThat(As.person("theo", library::files)).hasSize(1);
      Files.writeString(file, path("tee-house"));
      As.person("theo", library::readAgain);
      assertThat(As.person("theo", library::files).getLast().diagnostics())
          .singleElement()
          .asString()
          .contains("paths.yaml:2:", "\"tee-house\"; did you mean \"tea-house\"?");
      assertThat(As.person("nina", library::paths)).hasSize(1);
      As.person("theo", () -> context.getBean(Publishing.class).archive("tea-house"));
      assertThat(As.person("nina", library::paths)).isEmpty();
    }
  }

  private static String path(String scenario) {
    return "vizavi: 1\npaths: {first: {title: {en: A}, about: {en: B}, scenarios: [%s]}}\n"
        .formatted(scenario);
  }

  @Test
  void aMissingFolderIsSaidAndTakesNothingAway() throws IOException {
    write("tea-house", text());
    revisionAfterStart();
    try (var context = Doors.open("vizavi.data=" + data, "vizavi.scenarios=" + data + "/gone")) {
      var library = context.getBean(Library.class);
      assertThat(As.person("nina", library::cards)).hasSize(1);
      var first = As.person("theo", library::files).getFirst();
      assertThat(rules(first)).containsExactly("missing-folder");
      assertThat(first.diagnostics().getFirst().message()).contains("there is no such");
    }
  }

  @Test
  void oddFoldersAndHugeFilesAreDiagnostics() throws IOException {
    write("Tea House", text());
    write("too-long-" + "x".repeat(100), text());
    write("huge", "#".repeat(3_000_000));
    Files.createDirectories(scenarios.resolve("directory/scenario.yaml"));
    Files.createDirectories(scenarios.resolve(".git"));
    Files.writeString(scenarios.resolve("README.md"), "hello");
    try (var context = open()) {
      var library = context.getBean(Library.class);
      assertThat(As.person("theo", library::files)).hasSize(4);
      assertThat(rules(file(library, "Tea House"))).containsExactly("folder-name");
      assertThat(rules(file(library, "directory"))).containsExactly("unreadable-file");
      assertThat(file(library, "huge").diagnostics()).isNotEmpty();
      assertThat(As.person("nina", library::cards)).isEmpty();
    }
  }

  @Test
  void whoMaySeeWhat() throws IOException {
    write("tea-house", text());
    try (var context = open()) {
      var library = context.getBean(Library.class);
      assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
          .isThrownBy(library::cards);
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> As.person("nina", library::files));
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> As.person("maria", library::readAgain));
      notFound(() -> As.person("nina", () -> library.scenario(UUID.randomUUID())));
    }
  }

  private UUID revisionAfterStart() {
    try (var context = open()) {
      return revision(context.getBean(Library.class));
    }
  }

  private static UUID revisionReadAgain(Library library) {
    As.person("theo", library::readAgain);
    return revision(library);
  }

  private static UUID revision(Library library) {
    return As.person("nina", () -> library.card("tea-house")).revision();
  }

  private ConfigurableApplicationContext open() {
    return Doors.open("vizavi.data=" + data, "vizavi.scenarios=" + scenarios);
  }

  private static Integer countRevisions(ConfigurableApplicationContext context) {
    var jdbc = new JdbcTemplate(context.getBean(DataSource.class));
    return jdbc.queryForObject("select count(*) from revision", Integer.class);
  }

  private static ScenarioFile file(Library library, String scenario) {
    return As.person("theo", library::files).stream()
        .filter(file -> file.scenario().equals(scenario))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rules(ScenarioFile file) {
    return file.diagnostics().stream().map(Diagnostic::rule).toList();
  }

  private static void notFound(Runnable wish) {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(wish::run);
  }

  private void write(String scenario, String text) throws IOException {
    Files.createDirectories(scenarios.resolve(scenario));
    Files.writeString(scenarios.resolve(scenario).resolve("scenario.yaml"), text);
  }

  private static String text() throws IOException {
    return Files.readString(TEA_HOUSE);
  }
}
