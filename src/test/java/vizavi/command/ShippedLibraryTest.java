package vizavi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.Scenarios;
import vizavi.analysis.check.Checked;
import vizavi.analysis.check.Checkup;
import vizavi.analysis.solve.Budget;
import vizavi.analysis.solve.Player;
import vizavi.analysis.solve.Proof;
import vizavi.scenario.Ending;
import vizavi.scenario.Golden;
import vizavi.scenario.Outcome;

/** The scenarios that come with the product are what its page says. Each is solved once. */
class ShippedLibraryTest {
  private static final Path FOLDER = Path.of("scenarios");
  private static final Path PAGE = Path.of("docs/library.md");
  private static final BigDecimal FAR_APART = BigDecimal.valueOf(40);
  private static final double BY_LUCK = 0.05;

  private static final Map<String, Checked> CHECKED = new TreeMap<>();

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER, 2)) {
      return files.filter(file -> file.endsWith("scenario.yaml")).sorted().toList().stream();
    }
  }

  static Stream<String> ids() throws IOException {
    return files().map(ScenarioFiles::id);
  }

  @BeforeAll
  static void solve() throws IOException {
    for (var file : files().toList()) {
      var id = ScenarioFiles.id(file);
      CHECKED.put(id, Checkup.of(id, file.toString(), Files.readAllBytes(file), Budget.STANDARD));
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isProvedSound(String id) {
    assertThat(CHECKED.get(id).diagnostics()).isEmpty();
    assertThat(CHECKED.get(id).solution().orElseThrow().proof()).isEqualTo(Proof.PROVED);
  }

  static Stream<Path> translations() {
    return Scenarios.in(FOLDER).stream().flatMap(folder -> Scenarios.translations(folder).stream());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("translations")
  void isAsSoundInEveryLanguageItHas(Path file) throws Exception {
    var source = CHECKED.get(ScenarioFiles.id(file));

    assertThat(
            Checkup.translation(
                    source.scenario().orElseThrow(),
                    source.solution().orElseThrow(),
                    file.toString(),
                    Files.readAllBytes(file),
                    Budget.STANDARD)
                .diagnostics())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void testsEverySkillItClaimsOverFortyPoints(String id) {
    var scale = CHECKED.get(id).solution().orElseThrow().scale().skills();
    assertThat(CHECKED.get(id).scenario().orElseThrow().trains())
        .isNotEmpty()
        .allSatisfy(
            skill -> assertThat(scale.get(skill).width()).isGreaterThanOrEqualTo(FAR_APART));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void nobodyPassesWithoutReading(String id) {
    assertThat(CHECKED.get(id).players())
        .hasSameSizeAs(Player.values())
        .allSatisfy(
            plays ->
                assertThat(plays.passing())
                    .as(plays.player().name())
                    .isLessThan(plays.player() == Player.RANDOM ? BY_LUCK : Double.MIN_VALUE));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void hasRoomForAConversation(String id) {
    var scenario = CHECKED.get(id).scenario().orElseThrow();
    assertThat(scenario.scenes()).hasSizeBetween(15, 40);
    assertThat(scenario.endings().values()).extracting(Ending::outcome).contains(Outcome.values());
    assertThat(scenario.endings().values()).extracting(Ending::lesson).doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void speaksFourLanguagesAndIsPlayedAtItsBestAsUsualAndAtItsWorst(String id) {
    var folder = FOLDER.resolve(id);
    assertThat(folder)
        .isDirectoryContaining("glob:**/scenario.yaml")
        .isDirectoryContaining("glob:**/scenario.uk.yaml")
        .isDirectoryContaining("glob:**/scenario.ru.yaml")
        .isDirectoryContaining("glob:**/scenario.hu.yaml");
    assertThat(folder.resolve("plays"))
        .isDirectoryContaining("glob:**/best.play")
        .isDirectoryContaining("glob:**/typical.play")
        .isDirectoryContaining("glob:**/worst.play");
  }

  @Test
  void thereAreTwelveOfThreeLevels() {
    assertThat(CHECKED).hasSize(12);
    assertThat(CHECKED.values())
        .extracting(checked -> checked.scenario().orElseThrow().level())
        .contains(1, 2, 3);
  }

  @Test
  void thePageIsWhatTheProgramPrints() throws Exception {
    var all = new ArrayList<Analysed>();
    for (var checked : CHECKED.values()) {
      all.add(
          new Analysed(
              checked.scenario().orElseThrow(),
              checked.solution().orElseThrow(),
              Budget.STANDARD,
              checked.players()));
    }
    var paths = PrintLibrary.paths(FOLDER.toString(), all);
    assertThat(paths.diagnostics()).isEmpty();
    Golden.expect(PAGE, LibraryPage.of(all, paths));
    assertThat(paths.paths().stream().flatMap(path -> path.scenarios().stream()))
        .as("every scenario is on one path")
        .containsExactlyInAnyOrderElementsOf(List.copyOf(CHECKED.keySet()));
  }
}
