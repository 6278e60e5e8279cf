package vizavi.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.Scenarios;
import vizavi.play.Dice;
import vizavi.play.Play;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;

/** Players that do not read. */
class PlayersTest {
  private static final Rubric RUBRIC = Rubric.shipped();

  private static List<Plays> plays(Scenario scenario, int plays, long seed) {
    var scale = Solver.solve(scenario, RUBRIC, Budget.STANDARD).scale();
    return Players.all(scenario, RUBRIC, scale, plays, seed);
  }

  @Test
  void theSameSeedPlaysTheSame() {
    var scenario = SmallScenario.of(7);
    assertThat(plays(scenario, 500, 3)).isEqualTo(plays(scenario, 500, 3));
    assertThat(plays(scenario, 500, 3)).isNotEqualTo(plays(scenario, 500, 4));
  }

  @Property(tries = 40)
  void theFirstReplyOfEachSceneIsWhatTheEngineOffersFirst(
      @ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
    var scenario = SmallScenario.of(seed);
    var scale = Solver.solve(scenario, RUBRIC, Budget.STANDARD).scale();
    var one = Players.of(Player.FIRST, scenario, RUBRIC, scale, 1, seed);
    var play = new Play(scenario, RUBRIC, Scorer.shipped());
    var given = new ArrayList<String>();
    // the luck of the first play
    var state = play.open(Dice.face(Dice.thrown(Dice.face(seed)))).after();
    while (!state.over()) {
      var reply = play.offers(state).getFirst();
      given.add(state.at() + "." + reply.id());
      state = play.answer(state, reply.id()).after();
    }
    assertThat(one.endings()).containsOnlyKeys(state.at());
    assertThat(one.picks().keySet())
        .containsExactlyInAnyOrderElementsOf(new java.util.TreeSet<>(given));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void nobodyPassesAShippedScenarioWithoutReading(java.nio.file.Path folder) {
    var scenario = Scenarios.read(folder);
    var scale = Scenarios.solved(scenario).scale();
    for (var player : Players.all(scenario, RUBRIC, scale, Players.PLAYS, 1)) {
      assertThat(player.passing()).as("%s", player.player()).isLessThan(0.05);
      assertThat(player.plays()).isEqualTo(Players.PLAYS);
    }
  }

  static List<java.nio.file.Path> shipped() {
    return Scenarios.in(Scenarios.SHIPPED);
  }
}
