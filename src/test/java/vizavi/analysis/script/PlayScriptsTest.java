package vizavi.analysis.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vizavi.Scenarios;
import vizavi.ThroughJson;
import vizavi.analysis.Debriefing;
import vizavi.analysis.solve.Solution;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.scoring.Rubric;

/** Every play script there is, twice: straight, and with the state through JSON between turns. */
class PlayScriptsTest {
  private static final Debriefing DEBRIEFING = new Debriefing(Rubric.shipped());

  @TestFactory
  Stream<DynamicTest> everyScript() {
    return Stream.of(Scenarios.SMALL, Scenarios.SHIPPED)
        .flatMap(root -> Scenarios.in(root).stream())
        .flatMap(PlayScriptsTest::ofScenario);
  }

  @Test
  void thereAreScripts() {
    for (var folder : Scenarios.in(Scenarios.SMALL)) {
      assertThat(scripts(folder)).as("scripts of " + folder).isNotEmpty();
    }
    for (var folder : Scenarios.in(Scenarios.SHIPPED)) {
      assertThat(scripts(folder))
          .as("scripts of " + folder)
          .extracting(file -> file.getFileName().toString())
          .contains("best.play", "typical.play", "worst.play");
    }
  }

  private static Stream<DynamicTest> ofScenario(Path folder) {
    var play = Scenarios.play(folder);
    var solution = Scenarios.solved(play.scenario());
    return scripts(folder).stream()
        .flatMap(
            file ->
                Stream.of(
                    test(file, "straight", play, solution, UnaryOperator.identity()),
                    test(file, "through JSON", play, solution, ThroughJson::state)));
  }

  private static DynamicTest test(
      Path file, String how, Play play, Solution solution, UnaryOperator<State> carry) {
    return DynamicTest.dynamicTest(
        file + ", " + how,
        () -> {
          var read = PlayScriptReader.read(file.toString(), Files.readString(file));
          assertThat(read.diagnostics()).isEmpty();
          assertThat(
                  PlayScriptRun.failures(
                      play, DEBRIEFING, solution, read.script().orElseThrow(), carry))
              .isEmpty();
        });
  }

  private static List<Path> scripts(Path folder) {
    var plays = folder.resolve("plays");
    if (!Files.isDirectory(plays)) {
      return List.of();
    }
    try (var found = Files.list(plays)) {
      return found.filter(one -> one.toString().endsWith(".play")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
