package vizavi.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import vizavi.play.Dice;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;

/** What is proved is what playing every play shows, on small scenarios made up at random. */
class SolverBruteForceTest {
  private static final Rubric RUBRIC = Rubric.shipped();

  @Property(tries = 150)
  void provesWhatPlayingEveryPlayShows(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
    var scenario = SmallScenario.of(seed);
    var solution = Solver.solve(scenario, RUBRIC, Budget.STANDARD);
    var force = new BruteForce(play(scenario), solution.scale().skills().keySet());
    assertThat(solution.proof()).isEqualTo(Proof.PROVED);
    assertThat(new TreeSet<>(solution.reach().scenes().keySet())).isEqualTo(force.scenes);
    assertThat(new TreeSet<>(solution.reach().replies().keySet())).isEqualTo(force.replies);
    assertThat(solution.bands()).isEqualTo(force.bands);
    assertThat(solution.scale().skills()).isEqualTo(force.skills);
    assertThat(solution.scale().overall()).isEqualTo(force.overall());
    assertThat(solution.fewestTurns()).isEqualTo(force.fewest);
    assertThat(solution.mostTurns()).isEqualTo(force.most);
  }

  /** With this one a mood that its range cut short once led to states nobody had met. */
  @Example
  void knowsWhatIsStillToBeHadWhereAMoodIsCutShort() {
    knowsFromEveryStateWhatIsStillToBeHad(616);
  }

  @Property(tries = 60)
  void knowsFromEveryStateWhatIsStillToBeHad(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
    var scenario = SmallScenario.of(seed);
    var play = play(scenario);
    var solution = Solver.solve(scenario, RUBRIC, Budget.STANDARD);
    var force = new BruteForce(play, solution.scale().skills().keySet());
    for (var state : walked(play, seed)) {
      var prospect = solution.from(state);
      assertThat(prospect.best()).isEqualByComparingTo(force.best(state));
      var options = solution.options(state);
      assertThat(options)
          .extracting(Option::reply)
          .isEqualTo(play.offers(state).stream().map(one -> one.id()).toList());
      assertThat(options.stream().map(Option::best).max(java.util.Comparator.naturalOrder()))
          .hasValueSatisfying(best -> assertThat(best).isEqualByComparingTo(prospect.best()));
    }
  }

  @Property(tries = 60)
  void aSmallBudgetIsHonest(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
    var scenario = SmallScenario.of(seed);
    var whole = Solver.solve(scenario, RUBRIC, Budget.STANDARD);
    var part = Solver.solve(scenario, RUBRIC, new Budget(3, 4, seed));
    assertThat(part.proof())
        .isEqualTo(part.states() < whole.states() ? Proof.BOUNDED : part.proof());
    // what sampling finds lies inside what is proved
    assertThat(part.scale().overall().least())
        .isGreaterThanOrEqualTo(whole.scale().overall().least());
    assertThat(part.scale().overall().most()).isLessThanOrEqualTo(whole.scale().overall().most());
    assertThat(whole.reach().endings().keySet()).containsAll(part.reach().endings().keySet());
  }

  private static Play play(Scenario scenario) {
    return new Play(scenario, RUBRIC, Scorer.shipped());
  }

  /** The states of one random play. */
  private static List<State> walked(Play play, long seed) {
    var states = new ArrayList<State>();
    var state = play.open(seed).after();
    long dice = seed;
    while (!state.over()) {
      states.add(state);
      dice = Dice.thrown(dice);
      var offers = play.offers(state);
      state = play.answer(state, offers.get(Dice.face(dice, offers.size())).id()).after();
    }
    return states;
  }
}
