package vizavi.analysis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vizavi.scenario.Outcome;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;

/** Scenarios small enough to work out by hand. */
class SolverTest {
  private static final String HEAD =
      """
      vizavi: 1
      title: By hand
      language: en
      level: 1
      trains: [politeness]
      role: You.
      briefing: Nothing.
      client: {name: Ann, about: Nobody., portrait: young-woman, patience: 50, trust: 50}
      """;

  /** Thanks is level 3 and 2: one point above neutral; an insult 0 and 0: four below it. */
  private static final String TWO_TURNS =
      HEAD
          + """
          start: first
          scenes:
            first:
              says: Well?
              replies:
                kind: {words: Thank you., moves: [thank], leads-to: second}
                rude: {words: Fool., moves: [insult], effects: {patience: -50}, leads-to: second}
            second:
              says: And?
              replies:
                kind: {words: Thank you again., moves: [thank], when: patience > 0, leads-to: good}
                rude: {words: Fool you., moves: [insult], leads-to: bad}
          endings:
            good: {outcome: success, says: Yes., lesson: Well.}
            bad: {outcome: failure, says: No., lesson: Well.}
          """;

  private static Scenario scenario(String yaml) {
    var reading = ScenarioReader.read("by-hand", "by-hand.yaml", yaml);
    assertThat(reading.scenario()).as("%s", reading.diagnostics()).isPresent();
    return reading.scenario().orElseThrow();
  }

  private static Solution solve(String yaml) {
    return Solver.solve(scenario(yaml), Rubric.shipped(), Budget.STANDARD);
  }

  private static Range range(int least, int most) {
    return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
  }

  @Test
  void rangesWorkedOutByHand() {
    var solution = solve(TWO_TURNS);
    assertThat(solution.proof()).isEqualTo(Proof.PROVED);
    // two thanks and success: 1 + 1 + 16 and 16; two insults and failure: four below in each
    assertThat(solution.scale().skills())
        .isEqualTo(Map.of(Skill.POLITENESS, range(-4, 18), Skill.NEGOTIATION, range(-4, 16)));
    assertThat(solution.scale().overall()).isEqualTo(range(-8, 34));
    assertThat(solution.bands()).isEqualTo(Map.of("good", range(34, 34), "bad", range(-8, -3)));
    assertThat(solution.most().replies()).containsExactly("first.kind", "second.kind");
    assertThat(solution.least().replies()).containsExactly("first.rude", "second.rude");
    assertThat(solution.fewestTurns()).isEqualTo(2);
    assertThat(solution.mostTurns()).isEqualTo(2);
  }

  @Test
  void regretsWorkedOutByHand() {
    var first = solve(TWO_TURNS).decisions().get("first");
    assertThat(first.states()).isEqualTo(1);
    assertThat(first.replies().get("kind"))
        .isEqualTo(new Decision.Figure(1, 1, 1, BigDecimal.ZERO, BigDecimal.ZERO));
    // rude first leaves nothing but rude again: from 34 down to -8
    assertThat(first.replies().get("rude").mostRegret()).isEqualByComparingTo("42");
    var second = solve(TWO_TURNS).decisions().get("second");
    assertThat(second.states()).as("after kind and after rude").isEqualTo(2);
    assertThat(second.replies().get("kind").offered()).isEqualTo(1);
    assertThat(second.replies().get("rude").leastRegret())
        .as("where nothing else is offered it is the best there is")
        .isEqualByComparingTo("0");
    // thanks and success are 33, an insult and failure -4
    assertThat(second.replies().get("rude").mostRegret()).isEqualByComparingTo("37");
  }

  @Test
  void luckIsTakenAtItsKindestForTheMostAndItsUnkindestForTheLeast() {
    var solution =
        solve(
            HEAD
                + """
                start: first
                scenes:
                  first:
                    says: Well?
                    replies:
                      kind:
                        words: Thank you.
                        moves: [thank]
                        leads-to:
                          - {chance: 10, to: second}
                          - {to: bad}
                  second:
                    says: And?
                    replies:
                      kind: {words: Thank you again., moves: [thank], leads-to: good}
                endings:
                  good: {outcome: success, says: Yes., lesson: Well.}
                  bad: {outcome: failure, says: No., lesson: Well.}
                """);
    assertThat(solution.scale().overall()).isEqualTo(range(1, 34));
    var lucky = solution.reach().endings().get("good");
    assertThat(lucky.replies()).containsExactly("first.kind", "second.kind");
    assertThat(solution.decisions().get("first").replies().get("kind").mostRegret())
        .as("bad luck is nobody's mistake")
        .isEqualByComparingTo("0");
  }

  private static final String ROUND =
      HEAD
          + """
          %s
          start: first
          scenes:
            first:
              says: Well?
              replies:
                wait: {words: Hm., moves: [soften], leads-to: hall}
                out: {words: Goodbye., moves: [greet], leads-to: good}
            hall:
              says: Still here?
              replies:
                back: {words: One moment., moves: [soften], leads-to: first}
                trap: {words: Yes., moves: [soften], leads-to: cellar}
            cellar:
              says: Dark.
              replies:
                again: {words: Hello., moves: [greet], leads-to: cellar}
          endings:
            good: {outcome: success, says: Yes., lesson: Well.}
            %s
          """;

  @Test
  void waysRoundAndDeadEndsAreFound() {
    var solution = solve(ROUND.formatted("", ""));
    assertThat(solution.loops())
        .extracting(Loop::round)
        .contains(List.of("first.wait", "hall.back"), List.of("cellar.again"));
    assertThat(solution.deadEnds()).extracting(Route::end).containsExactly("cellar");
    assertThat(solution.deadEnds().getFirst().replies()).containsExactly("first.wait", "hall.trap");
    assertThat(solution.proof()).as("what can be reached").isEqualTo(Proof.PROVED);
    assertThat(solution.scale().proof()).as("points without end").isEqualTo(Proof.BOUNDED);
  }

  @Test
  void aTurnLimitEndsEveryWayRoundButItStaysOne() {
    var solution =
        solve(
            ROUND.formatted(
                "turn-limit: {turns: 6, leads-to: late}",
                "late: {outcome: setback, says: Late., lesson: Well.}"));
    assertThat(solution.scale().proof()).isEqualTo(Proof.PROVED);
    assertThat(solution.deadEnds()).isEmpty();
    assertThat(solution.loops()).extracting(Loop::round).contains(List.of("cellar.again"));
    assertThat(solution.mostTurns()).isEqualTo(6);
  }

  @Test
  void whatNoPlayReachesIsProvedSo() {
    var solution =
        solve(
            HEAD
                + """
                facts:
                  told: {start: false}
                start: first
                scenes:
                  first:
                    says: Well?
                    replies:
                      kind: {words: Thank you., moves: [thank], leads-to: second}
                      never: {words: You told me., moves: [thank], when: told, leads-to: good}
                  second:
                    says: And?
                    effects: {told: true}
                    replies:
                      rude: {words: Fool., moves: [insult], leads-to: bad}
                endings:
                  good: {outcome: success, says: Yes., lesson: Well.}
                  bad: {outcome: failure, says: No., lesson: Well.}
                """);
    assertThat(solution.proof()).isEqualTo(Proof.PROVED);
    assertThat(solution.reach().replies()).containsOnlyKeys("first.kind", "second.rude");
    assertThat(solution.reach().endings()).containsOnlyKeys("bad");
  }

  @Test
  void anOutlookNamesTheBestOutcomeStillPossible() {
    var solution = solve(TWO_TURNS);
    var play =
        new vizavi.play.Play(
            scenario(TWO_TURNS), Rubric.shipped(), vizavi.scoring.Scorer.shipped());
    var start = play.open(1).after();
    assertThat(solution.from(start).outcome()).isEqualTo(Outcome.SUCCESS);
    var rude = play.answer(start, "rude").after();
    assertThat(solution.from(rude).outcome()).isEqualTo(Outcome.FAILURE);
    assertThat(solution.options(start))
        .extracting(Option::outcome)
        .containsExactly(Outcome.SUCCESS, Outcome.FAILURE);
  }
}
