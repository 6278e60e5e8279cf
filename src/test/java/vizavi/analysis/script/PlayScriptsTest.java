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
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;

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

  @Test
  void aTranslationIsHeldToWhatHappensAndToItsOwnWordsOnly() {
    var shop = Scenarios.SMALL.resolve("shop");
    var uk =
        Scenarios.inAllLanguages(shop).stream()
            .filter(scenario -> scenario.language().equals("uk"))
            .findFirst()
            .orElseThrow();
    var play = new Play(uk, Rubric.shipped(), Scorer.shipped());
    var quoting = "play: a\nhears client \"Can you do it today?\"\npicks frame\nends closing\n";
    var script = PlayScriptReader.read("a.play", quoting).script().orElseThrow();

    assertThat(
            PlayScriptRun.failures(
                play, DEBRIEFING, Scenarios.solved(uk), script.in("uk", "en").orElseThrow()))
        .singleElement()
        .asString()
        .contains("ending: expected closing, found thanks");
    assertThat(script.in("en", "en")).contains(script);
    var typing = PlayScriptReader.read("b.play", "play: b\nlanguage: uk\ntypes: Добре.\n");
    assertThat(typing.script().orElseThrow().in("en", "en")).isEmpty();
    assertThat(typing.script().orElseThrow().in("uk", "en")).contains(typing.script().get());
  }

  private static Stream<DynamicTest> ofScenario(Path folder) {
    var source = Scenarios.read(folder);
    var solution = Scenarios.solved(source);
    return Scenarios.inAllLanguages(folder).stream()
        .flatMap(
            scenario ->
                scripts(folder).stream().flatMap(file -> tests(file, source, scenario, solution)));
  }

  private static Stream<DynamicTest> tests(
      Path file, Scenario source, Scenario scenario, Solution solution) {
    var play = new Play(scenario, Rubric.shipped(), Scorer.shipped());
    var read = read(file);
    assertThat(read.diagnostics()).isEmpty();
    return read.script().orElseThrow().in(scenario.language(), source.language()).stream()
        .flatMap(
            script ->
                Stream.of(
                    test(file, "straight", play, solution, script, UnaryOperator.identity()),
                    test(file, "through JSON", play, solution, script, ThroughJson::state)));
  }

  private static DynamicTest test(
      Path file,
      String how,
      Play play,
      Solution solution,
      PlayScript script,
      UnaryOperator<State> carry) {
    return DynamicTest.dynamicTest(
        file + " in " + play.scenario().language() + ", " + how,
        () ->
            assertThat(PlayScriptRun.failures(play, DEBRIEFING, solution, script, carry))
                .isEmpty());
  }

  private static PlayScriptReader.Read read(Path file) {
    try {
      return PlayScriptReader.read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
