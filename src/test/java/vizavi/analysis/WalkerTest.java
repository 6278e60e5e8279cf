package vizavi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vizavi.Scenarios;
import vizavi.ThroughJson;
import vizavi.play.Transcript;
import vizavi.scenario.Scenario;
import vizavi.scenario.TurnLimit;
import vizavi.scoring.Rubric;

/** Nothing an author wrote is in vain, and nobody is left standing in a scenario. */
class WalkerTest {
  private static final int STATES = 60_000;
  private static final int WALKS = 300;
  private static final int LONGEST = 200;

  @TestFactory
  Stream<DynamicTest> everyBranchOfEveryShippedScenarioIsWalked() {
    return shipped(
        folder ->
            assertThat(Walker.explore(Scenarios.play(folder), STATES).missing())
                .as("never reached in " + folder)
                .isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> randomWalksThroughShippedScenariosEnd() {
    return shipped(
        folder -> {
          var play = Scenarios.play(folder);
          var debriefing = new Debriefing(Rubric.shipped());
          int most = limit(play.scenario());
          for (long seed = 0; seed < WALKS; seed++) {
            var walk = Walker.random(play, seed, most);
            assertThat(walk.over()).as("%s, seed %s, after %s turns", folder, seed, most).isTrue();
            assertThat(debriefing.byShare(play.scenario(), walk).overall()).isBetween(0, 100);
          }
        });
  }

  @Test
  void aRandomWalkIsTheSameForTheSameSeed() {
    var gate = Scenarios.small("gate");
    Transcript walk = Walker.random(gate, 5, LONGEST);
    assertThat(Walker.random(gate, 5, LONGEST)).isEqualTo(walk);
    assertThat(walk.turns().stream().map(ThroughJson::turn).toList()).isEqualTo(walk.turns());
  }

  @Test
  void luckAndTriggersAreWalkedToo() {
    assertThat(Walker.explore(Scenarios.small("gate"), STATES).missing()).isEmpty();
    assertThat(Walker.explore(Scenarios.small("shop"), STATES).missing()).isEmpty();
  }

  @Test
  void whatCanNotBeReachedIsNamed() {
    var coverage = Walker.explore(Scenarios.small("waiting"), STATES);
    assertThat(coverage.missing()).containsExactly("reply argument.sorry", "scene argument");
    assertThat(coverage.whole()).isTrue();
    assertThat(coverage.seen()).contains("trigger third", "ending night", "reply bench.go");
    assertThat(Walker.explore(Scenarios.small("gate"), STATES).seen())
        .contains("target 1 of talk.greet", "target 2 of talk.greet");
  }

  private static int limit(Scenario scenario) {
    return scenario.turnLimit().map(TurnLimit::turns).orElse(LONGEST);
  }

  private static Stream<DynamicTest> shipped(java.util.function.Consumer<Path> test) {
    return Scenarios.in(Scenarios.SHIPPED).stream()
        .map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> test.accept(folder)));
  }
}
