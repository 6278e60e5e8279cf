package vizavi.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each kind of step does to the level, and which finding it leaves. */
class RubricStepsTest {
  private static final Set<String> MADE = Set.of("thank", "own", "blame", "grant");

  @Test
  void everySkillStartsFromItsBase() {
    assertThat(rule(2).findings(MADE))
        .containsExactly(
            new Finding(Skill.POLITENESS, "base", List.of(), 2, "where every reply starts"));
  }

  @Test
  void addRaisesOnceHoweverManyMovesThereAre() {
    var step = step(any("own", "thank", "greet"), new Step.Change.Add(1));
    assertThat(rule(2, step).findings(MADE))
        .extracting(Finding::step, Finding::moves, Finding::points)
        .containsExactly(
            tuple("base", List.of(), Points.of(2)),
            tuple("it", List.of("own", "thank"), Points.of(1)));
  }

  @Test
  void addEachRaisesOncePerMoveInTheStepsOrder() {
    var step = step(any("own", "thank", "greet"), new Step.Change.AddEach(1));
    assertThat(rule(1, step).findings(MADE))
        .extracting(Finding::moves, Finding::points)
        .containsExactly(
            tuple(List.of(), Points.of(1)),
            tuple(List.of("own"), Points.of(1)),
            tuple(List.of("thank"), Points.of(1)));
  }

  @Test
  void nothingRaisesAboveTheTopAndWhatAddsNothingIsNoFinding() {
    var each = step(any("own", "thank"), new Step.Change.AddEach(3));
    assertThat(rule(2, each).findings(MADE))
        .extracting(Finding::points)
        .containsExactly(Points.of(2), Points.of(2));
    var once = step(any("own"), new Step.Change.Add(1));
    assertThat(rule(4, once).findings(MADE))
        .extracting(Finding::points)
        .containsExactly(Points.of(4));
  }

  @Test
  void atMostTakesWhatIsAboveAndIsNoFindingBelow() {
    assertThat(rule(3, step(any("blame"), new Step.Change.AtMost(1))).findings(MADE))
        .extracting(Finding::moves, Finding::points)
        .containsExactly(tuple(List.of(), Points.of(3)), tuple(List.of("blame"), Points.of(-2)));
    assertThat(rule(1, step(any("blame"), new Step.Change.AtMost(1))).findings(MADE)).hasSize(1);
  }

  @Test
  void countAsksForSeveralDifferentMoves() {
    var two = new Signs(List.of("own", "thank", "greet"), 2, List.of(), List.of());
    assertThat(two.in(MADE)).containsExactly("own", "thank");
    assertThat(two.in(Set.of("own", "blame"))).isEmpty();
  }

  @Test
  void eachAsksForOneOfEveryList() {
    var signs =
        new Signs(List.of(), 1, List.of(List.of("thank", "greet"), List.of("grant")), List.of());
    assertThat(signs.in(MADE)).containsExactly("thank", "grant");
    assertThat(signs.in(Set.of("thank", "greet"))).isEmpty();
  }

  @Test
  void withoutKeepsAStepFromBeingLookedAt() {
    var signs = new Signs(List.of("own"), 1, List.of(), List.of("blame"));
    assertThat(signs.in(MADE)).isEmpty();
    assertThat(signs.in(Set.of("own"))).containsExactly("own");
  }

  @Test
  void stepsAreTakenFromTheTop() {
    var up = step(any("own"), new Step.Change.Add(2));
    var down = step(any("blame"), new Step.Change.AtMost(1));
    assertThat(level(rule(2, up, down))).isEqualTo(1);
    assertThat(level(rule(2, down, up))).isEqualTo(3);
  }

  private static int level(SkillRule rule) {
    return Points.sum(rule.findings(MADE).stream().map(Finding::points)).intValueExact();
  }

  private static Signs any(String... moves) {
    return new Signs(List.of(moves), 1, List.of(), List.of());
  }

  private static Step step(Signs signs, Step.Change change) {
    return new Step("it", signs, change, "because");
  }

  private static SkillRule rule(int base, Step... steps) {
    return new SkillRule(Skill.POLITENESS, "Politeness", List.of(), base, List.of(steps));
  }
}
