package vizavi.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.Scenarios;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Turn;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.scoring.Skill;

/** Every way the solver names can be gone with the engine, and brings what it says. */
class SolverRoutesTest {
  private static final Rubric RUBRIC = Rubric.shipped();

  @Property(tries = 150)
  void everyWayCanBeGone(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
    var scenario = SmallScenario.of(seed);
    var solution = Solver.solve(scenario, RUBRIC, Budget.STANDARD);
    check(new Play(scenario, RUBRIC, Scorer.shipped()), solution);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyWayThroughAShippedScenarioCanBeGone(java.nio.file.Path folder) {
    var play = Scenarios.play(folder);
    check(play, Scenarios.solved(play.scenario()));
  }

  static List<java.nio.file.Path> shipped() {
    return Scenarios.in(Scenarios.SHIPPED);
  }

  private static void check(Play play, Solution solution) {
    solution
        .reach()
        .endings()
        .forEach(
            (id, way) -> {
              assertThat(way.end()).isEqualTo(id);
              assertThat(last(play, way).at()).isEqualTo(id);
            });
    solution
        .reach()
        .replies()
        .forEach(
            (key, way) -> {
              assertThat(way.replies().getLast()).isEqualTo(key);
              assertThat(last(play, way).at()).isEqualTo(way.end());
            });
    solution.reach().scenes().forEach((id, way) -> assertThat(last(play, way).at()).isNotEmpty());
    var tested = solution.scale().skills().keySet();
    assertThat(points(play, solution.most(), solution))
        .isEqualByComparingTo(solution.scale().overall().most());
    assertThat(points(play, solution.least(), solution))
        .isEqualByComparingTo(solution.scale().overall().least());
    for (var skill : tested) {
      var range = solution.scale().skills().get(skill);
      assertThat(sum(play, solution.most(skill), List.of(skill)))
          .isEqualByComparingTo(range.most());
      assertThat(sum(play, solution.least(skill), List.of(skill)))
          .isEqualByComparingTo(range.least());
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void theBestCourseFromTheStartEarnsTheMost(java.nio.file.Path folder) {
    var play = Scenarios.play(folder);
    var solution = Scenarios.solved(play.scenario());
    var course = lucky(play, solution.best(play.open(0).after()));
    assertThat(points(play, course, solution))
        .isEqualByComparingTo(solution.scale().overall().most());
  }

  /** A best course counts on the kindest luck: the first dice with which it can be gone. */
  private static Route lucky(Play play, List<String> replies) {
    return LongStream.range(0, 1000)
        .mapToObj(seed -> new Route(replies, "", seed))
        .filter(route -> goes(play, route))
        .findFirst()
        .orElseThrow();
  }

  private static boolean goes(Play play, Route way) {
    var state = play.open(way.seed()).after();
    for (var key : way.replies()) {
      if (!key.startsWith(state.at() + ".")) {
        return false;
      }
      state = play.answer(state, key.substring(state.at().length() + 1)).after();
    }
    return state.over();
  }

  private static BigDecimal points(Play play, Route way, Solution solution) {
    return sum(play, way, solution.scale().skills().keySet());
  }

  private static BigDecimal sum(Play play, Route way, Collection<Skill> skills) {
    var outcome = play.scenario().endings().get(last(play, way).at()).outcome();
    return turns(play, way).stream()
        .map(turn -> Tally.of(turn.picked().orElseThrow().score(), skills, true).overall())
        .reduce(Tally.of(outcome, skills).overall(), BigDecimal::add);
  }

  private static State last(Play play, Route way) {
    var turns = turns(play, way);
    return turns.isEmpty() ? play.open(way.seed()).after() : turns.getLast().after();
  }

  private static List<Turn> turns(Play play, Route way) {
    var turns = new ArrayList<Turn>();
    var state = play.open(way.seed()).after();
    for (var key : way.replies()) {
      assertThat(key).startsWith(state.at() + ".");
      turns.add(play.answer(state, key.substring(state.at().length() + 1)));
      state = turns.getLast().after();
    }
    return turns;
  }
}
