package vizavi.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.scenario.Golden;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;

/** Changed texts of one scenario and what is said about each, {@code compare/x.yaml} and x.out. */
class ComparisonTest {
  private static final Path FOLDER = Path.of("src/test/resources/compare");
  private static final Path BEFORE = FOLDER.resolve("before.yaml");

  static Stream<Path> after() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.equals(BEFORE))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("after")
  void whatChangedIsWhatWasAgreed(Path file) throws IOException {
    Comparison comparison = Comparison.of(scenario(BEFORE), scenario(file));
    TextComparison lines = TextComparison.of(Files.readString(BEFORE), Files.readString(file));

    String shown =
        comparison.changes().stream().map(ComparisonTest::shown).collect(Collectors.joining("\n"))
            + "\n\n"
            + lines.unified("before.yaml", file.getFileName().toString());
    Golden.expect(Path.of(file.toString().replace(".yaml", ".out")), shown);
  }

  @Test
  void aScenarioIsLikeItself() throws IOException {
    assertThat(Comparison.of(scenario(BEFORE), scenario(BEFORE)).changes()).isEmpty();
    assertThat(TextComparison.of("a\nb\n", "a\r\nb").hunks()).isEmpty();
  }

  @Test
  void wordsAndStructureTogetherAreAll() throws IOException {
    for (Path file : after().toList()) {
      Comparison comparison = Comparison.of(scenario(BEFORE), scenario(file));
      List<Change> both =
          Stream.concat(comparison.words().stream(), comparison.structure().stream()).toList();
      assertThat(both).containsExactlyInAnyOrderElementsOf(comparison.changes());
    }
  }

  @Test
  void whatOneWayIsAddedTheOtherWayIsRemoved() throws IOException {
    for (Path file : after().toList()) {
      Comparison there = Comparison.of(scenario(BEFORE), scenario(file));
      Comparison back = Comparison.of(scenario(file), scenario(BEFORE));
      assertThat(places(there, Change.Added.class))
          .containsExactlyInAnyOrderElementsOf(places(back, Change.Removed.class));
      assertThat(places(there, Change.Removed.class))
          .containsExactlyInAnyOrderElementsOf(places(back, Change.Added.class));
    }
  }

  private static List<Place> places(Comparison comparison, Class<? extends Change> kind) {
    return comparison.changes().stream().filter(kind::isInstance).map(Change::place).toList();
  }

  private static String shown(Change change) {
    String place = (change.place().kind() + " " + change.place().id()).strip();
    return switch (change) {
      case Change.Added added -> "added " + place + ": " + added.words();
      case Change.Removed removed -> "removed " + place + ": " + removed.words();
      case Change.Renamed renamed -> "renamed " + place + ", was " + renamed.before().id();
      case Change.Reordered reordered -> "reordered " + place + ": " + reordered.kind();
      case Change.Altered altered ->
          "altered "
              + place
              + ", "
              + altered.aspect()
              + ": "
              + altered.rewording().pieces().stream()
                  .map(ComparisonTest::shown)
                  .collect(Collectors.joining());
    };
  }

  private static String shown(Edit<String> edit) {
    return switch (edit.mark()) {
      case KEPT -> edit.piece();
      case REMOVED -> "[-" + edit.piece() + "-]";
      case ADDED -> "{+" + edit.piece() + "+}";
    };
  }

  private static Scenario scenario(Path file) throws IOException {
    var reading = ScenarioReader.read("compared", file.toString(), Files.readAllBytes(file));
    return reading
        .scenario()
        .orElseThrow(() -> new AssertionError(file + ": " + reading.diagnostics()));
  }
}
