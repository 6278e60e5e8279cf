package vizavi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static vizavi.command.Terminal.vizavi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Paths are checked with the scenarios they lie beside, and stand on the library's page. */
class PathFilesTest {
  private static final Path PIECES = Path.of("src/test/resources/reading");
  private static final String SOUND =
      """
      vizavi: 1
      paths:
        first-week:
          title: {en: First week}
          about: {en: One guest}
          scenarios: [umbrella]
      """;
  private static final String NEEDED =
      """
      allows:
        - {rule: skill-never-tested, because: A single reply tests nothing.}
        - {rule: baseline-passes, because: A single reply tests nothing.}
        - {rule: pass-mark-for-all, because: A single reply tests nothing.}
      """;

  @TempDir Path folder;
  private Path paths;

  @BeforeEach
  void aScenarioWithAPath() throws IOException {
    Path umbrella = Files.createDirectories(folder.resolve("umbrella"));
    String source = Files.readString(PIECES.resolve("base.yaml")) + NEEDED;
    Files.writeString(umbrella.resolve("scenario.yaml"), source);
    paths = Files.writeString(folder.resolve("paths.yaml"), SOUND);
  }

  private void inPlaceOf(String sound, String broken) throws IOException {
    Files.writeString(paths, SOUND.replace(sound, broken));
  }

  @Test
  void aFolderIsCheckedWithItsPaths() {
    assertThat(vizavi("check", folder.toString()).out())
        .isEqualTo("1 scenario and 1 file of paths looked over: nothing to mend.\n");
  }

  @Test
  void aPathToWhatIsNotThereIsAMistakeWithItsPlace() throws IOException {
    inPlaceOf("[umbrella]", "[umbrela]");

    var answer = vizavi("check", folder.toString());

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out().lines())
        .containsExactly(
            paths
                + ":6:17: error: there is no scenario \"umbrela\"; did you mean \"umbrella\"?"
                + " [value-out-of-range]",
            "1 scenario and 1 file of paths looked over: 1 error, 0 warnings.");
  }

  @Test
  void aFileOfPathsCanBeNamedByItself() throws IOException {
    inPlaceOf("{en: First week}", "{de: Woche}");

    var answer = vizavi("check", paths.toString());

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out())
        .startsWith(paths + ":4:13: error: ")
        .endsWith("1 file of paths looked over: 1 error, 0 warnings.\n");
  }

  @Test
  void whatIsNamedTwiceIsLookedOverOnce() {
    String umbrella = folder.resolve("umbrella/scenario.yaml").toString();

    assertThat(vizavi("check", folder.toString(), paths.toString(), umbrella).out())
        .isEqualTo("1 scenario and 1 file of paths looked over: nothing to mend.\n");
  }

  @Test
  void aFolderOfPathsAloneHasNoScenario() throws IOException {
    Path alone = Files.createDirectories(folder.resolve("alone"));
    Files.copy(paths, alone.resolve("paths.yaml"));

    var answer = vizavi("check", alone.toString());

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("There is no scenario.yaml in the folder");
  }

  @Test
  void aScenarioIsCheckedWithoutThePathsAroundIt() throws IOException {
    inPlaceOf("vizavi: 1", "vizavi: 2");

    assertThat(vizavi("check", folder.resolve("umbrella").toString()).out())
        .isEqualTo("1 scenario looked over: nothing to mend.\n");
  }

  @Test
  void toolsAreToldOfPathsToo() throws IOException {
    inPlaceOf("vizavi: 1", "vizavi: 2");

    var json = vizavi("check", "--format", "json", folder.toString());
    var sarif = vizavi("check", "--format", "sarif", folder.toString());

    var report = JsonMapper.shared().readTree(json.out());
    assertThat(json.status()).isEqualTo(1);
    assertThat(report.get("paths").asInt()).isEqualTo(1);
    assertThat(report.get("errors").asInt()).isEqualTo(1);
    assertThat(report.get("diagnostics").get(0).get("file").asString()).isEqualTo(paths.toString());
    var result = JsonMapper.shared().readTree(sarif.out()).at("/runs/0/results/0");
    assertThat(sarif.status()).isEqualTo(1);
    assertThat(result.get("ruleId").asString()).isEqualTo("value-out-of-range");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("file://" + paths);
    assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt()).isEqualTo(9);
  }

  @Test
  void whateverTheFileHoldsTheCheckAnswers() throws IOException {
    for (var text :
        new String[] {"", "[", "\uFEFF" + SOUND, SOUND.replace("\n", "\r\n") + "a: 1"}) {
      Files.writeString(paths, text);
      assertThat(vizavi("check", paths.toString()).status()).isIn(0, 1);
    }
    Files.writeString(paths, "\uFEFF" + SOUND.replace("\n", "\r\n"));
    assertThat(vizavi("check", paths.toString()).status()).isZero();
    Files.writeString(paths, "x".repeat(3_000_000));
    assertThat(vizavi("check", paths.toString()).out()).contains("[too-large]");
    Files.writeString(paths, SOUND + "paths: {}\n");
    assertThat(vizavi("check", paths.toString()).out()).contains(":7:1: error:", "[duplicate-key]");
  }

  @Test
  void theLibrarysPageListsAScenarioOnceThoughItIsTranslated() throws IOException {
    Files.copy(PIECES.resolve("base.uk.yaml"), folder.resolve("umbrella/scenario.uk.yaml"));

    var answer = vizavi("library", folder.toString());

    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .containsOnlyOnce("\n## The forgotten umbrella\n")
        .contains("\n## Path: First week\n\nOne guest\n\n1. [The forgotten umbrella]");
  }

  @Test
  void theLibrarysPageIsNotPrintedWithoutItsPaths() throws IOException {
    inPlaceOf("[umbrella]", "[umbrela]");

    var answer = vizavi("library", folder.toString());

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out()).startsWith(paths + ":6:17: error: ").doesNotContain("# The library");
  }
}
