package vizavi.analysis.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.Scenarios;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;

/** Every exercise a scenario offers can be come to, whatever the scenario. */
class ApproachTest {
  private static final Path TEA_HOUSE = Path.of("src/test/resources/vizavi/scenarios/tea-house");
  private static final Rubric RUBRIC = Rubric.shipped();

  static Stream<Path> scenarios() {
    return Stream.concat(Scenarios.in(Scenarios.SHIPPED).stream(), Stream.of(TEA_HOUSE));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theWayEndsWhereTheSceneWaitsAndTheSkillIsAtStake(Path folder) {
    var play = Scenarios.play(folder);
    var solution = Scenarios.solved(play.scenario());
    var stakes = Stakes.of(play.scenario(), RUBRIC);
    assertThat(stakes).isNotEmpty();
    int come = 0;
    int all = 0;
    for (var scene : stakes.keySet()) {
      for (var skill : stakes.get(scene)) {
        all++;
        var approach = Approach.to(play, solution, scene, skill, RUBRIC);
        if (approach.isPresent()) {
          come++;
          var turns = approach.get().turns(play);
          var now = turns.getLast().after();
          assertThat(now.at()).isEqualTo(scene);
          assertThat(now.over()).isFalse();
          assertThat(turns).hasSize(approach.get().replies().size() + 1);
          assertThat(Stakes.among(Stakes.scores(play.offers(now), RUBRIC))).contains(skill);
        }
      }
    }
    assertThat(come).as("of %s exercises", all).isGreaterThan(all / 2);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whatIsNearIsFoundWithoutASolutionByAWayAsShortAsAny(Path folder) {
    var play = Scenarios.play(folder);
    var stakes = Stakes.of(play.scenario(), RUBRIC);
    int found = 0;
    for (var scene : stakes.keySet()) {
      for (var skill : stakes.get(scene)) {
        var near = Approach.near(play, scene, skill, RUBRIC, 5_000);
        if (near.isPresent()) {
          found++;
          var turns = near.get().turns(play);
          var now = turns.getLast().after();
          assertThat(now.at()).isEqualTo(scene);
          assertThat(Stakes.among(Stakes.scores(play.offers(now), RUBRIC))).contains(skill);
          assertThat(turns.subList(0, turns.size() - 1))
              .noneMatch(
                  turn ->
                      turn.after().at().equals(scene)
                          && Stakes.among(Stakes.scores(play.offers(turn.after()), RUBRIC))
                              .contains(skill));
        }
      }
    }
    assertThat(found).isPositive();
  }

  @Test
  void aSceneThatIsNotThereHasNoWay() {
    var play = Scenarios.play(TEA_HOUSE);
    var solution = Scenarios.solved(play.scenario());
    assertThat(Approach.to(play, solution, "no-such", Skill.POLITENESS, RUBRIC)).isEmpty();
    assertThat(Approach.near(play, "no-such", Skill.POLITENESS, RUBRIC, 50)).isEmpty();
  }
}
