package vizavi.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vizavi.attempt.Attempt;
import vizavi.attempt.Marks;
import vizavi.attempt.Mode;
import vizavi.scenario.Outcome;
import vizavi.scoring.Skill;

class StandingTest {
  private static final Instant NOW = Tries.START.plus(Duration.ofDays(10));
  private static final Terms TWO_STEPS = Tries.terms("one", "two");

  @Test
  void nothingBegunIsNotBegun() {
    var standing = at(TWO_STEPS);
    assertThat(standing.state()).isEqualTo(State.NOT_BEGUN);
    assertThat(standing.next()).map(StepStanding::number).contains(1);
    assertThat(standing.late()).isFalse();
  }

  @Test
  void aStepPassedOpensTheNext() {
    var standing = at(TWO_STEPS, Tries.passed("one", 1, 80));
    assertThat(standing.state()).isEqualTo(State.UNDER_WAY);
    assertThat(standing.next()).map(StepStanding::number).contains(2);
    assertThat(at(TWO_STEPS, Tries.passed("one", 1, 80), Tries.passed("two", 2, 80)).state())
        .isEqualTo(State.PASSED);
  }

  @Test
  void aTryThatEndedWithoutPassingIsNotPassedUntilTheNextIsUnderWay() {
    var failed = Tries.failed("one", 1, 40);
    assertThat(at(TWO_STEPS, failed).state()).isEqualTo(State.NOT_PASSED);
    assertThat(at(TWO_STEPS, failed).open()).isTrue();
    assertThat(at(TWO_STEPS, failed, Tries.underWay("one", 2)).state()).isEqualTo(State.UNDER_WAY);
  }

  @Test
  void whenTheTriesAreUsedUpItIsNotPassedEvenAfterItWasDue() {
    var terms = Tries.with(Tries.due(TWO_STEPS, NOW.minusSeconds(1)), Counts.BEST, 2);
    var standing = at(terms, Tries.failed("one", 1, 40), Tries.failed("one", 2, 50));
    assertThat(standing.state()).isEqualTo(State.NOT_PASSED);
    assertThat(standing.open()).isFalse();
    assertThat(standing.steps().getFirst().left()).contains(0);
  }

  @Test
  void whatIsDueAndNotPassedIsOverdueAndMoreTimeMendsIt() {
    var terms = Tries.due(TWO_STEPS, NOW.minusSeconds(1));
    assertThat(at(terms).state()).isEqualTo(State.OVERDUE);
    assertThat(at(terms).late()).isTrue();
    var more = new Allowance(Optional.of(NOW.plusSeconds(60)), 0, false, "ill", "Maria");
    assertThat(Standing.of(terms, List.of(), more, NOW).state()).isEqualTo(State.NOT_BEGUN);
  }

  @Test
  void whoPassedAfterItWasDuePassedLate() {
    var terms = Tries.due(Tries.terms("one"), Tries.endOf(1).minusSeconds(1));
    var late = at(terms, Tries.passed("one", 1, 80));
    assertThat(late.state()).isEqualTo(State.PASSED);
    assertThat(late.late()).isTrue();
  }

  @Test
  void gettingBetterLaterMakesNobodyLate() {
    var terms = Tries.due(Tries.terms("one"), Tries.endOf(1).plusSeconds(1));
    var standing = at(terms, Tries.passed("one", 1, 80), Tries.passed("one", 3, 95));
    assertThat(standing.steps().getFirst().counting().flatMap(Attempt::overall)).contains(95);
    assertThat(standing.late()).isFalse();
  }

  @Test
  void theRuleSaysWhichTryCounts() {
    var bad = Tries.failed("one", 1, 30);
    var good = Tries.passed("one", 2, 90);
    var worse = Tries.failed("one", 3, 50);
    var one = Tries.terms("one");
    assertThat(counting(Tries.with(one, Counts.BEST, 9), bad, good, worse)).contains(good);
    assertThat(counting(Tries.with(one, Counts.LAST, 9), bad, good, worse)).contains(worse);
    assertThat(counting(Tries.with(one, Counts.FIRST, 9), bad, good, worse)).contains(bad);
    assertThat(at(Tries.with(one, Counts.FIRST, 9), bad).open()).isFalse();
    var again = new Allowance(Optional.empty(), 1, false, "the power went", "Maria");
    assertThat(
            Standing.of(Tries.with(one, Counts.FIRST, 9), List.of(bad, good, worse), again, NOW)
                .state())
        .isEqualTo(State.PASSED);
  }

  @Test
  void aTryUnderWayDoesNotCountYet() {
    var good = Tries.passed("one", 1, 90);
    var terms = Tries.with(Tries.terms("one"), Counts.LAST, 9);
    assertThat(at(terms, good, Tries.underWay("one", 2)).state()).isEqualTo(State.PASSED);
  }

  @Test
  void whoIsExcusedIsExcusedWhateverTheyDid() {
    var excused = new Allowance(Optional.empty(), 0, true, "moved", "Maria");
    var terms = Tries.due(TWO_STEPS, NOW.minusSeconds(1));
    assertThat(Standing.of(terms, List.of(), excused, NOW).state()).isEqualTo(State.EXCUSED);
    assertThat(Standing.of(terms, List.of(Tries.failed("one", 1, 1)), excused, NOW).open())
        .isFalse();
  }

  @Test
  void inCoachModeItHasToBePlayedToItsEnd() {
    var coach = Tries.coach(Tries.terms("one"));
    assertThat(at(coach, Tries.failed("one", 1, 3)).state()).isEqualTo(State.PASSED);
    assertThat(at(coach, Tries.underWay("one", 1)).state()).isEqualTo(State.UNDER_WAY);
  }

  @Test
  void whatTheCoachHelpedWithIsNoAssessedTry() {
    var coached = Tries.in(Mode.COACH, Tries.passed("one", 1, 100));
    var standing = at(Tries.with(Tries.terms("one"), Counts.BEST, 1), coached);
    assertThat(standing.state()).isEqualTo(State.NOT_BEGUN);
    assertThat(standing.steps().getFirst().left()).contains(1);
  }

  @Test
  void moreTriesMayPassAStepAndLeaveTheNextUsedUp() {
    var first = Tries.with(TWO_STEPS, Counts.FIRST, 1);
    var mine =
        List.of(
            Tries.failed("one", 1, 40),
            Tries.passed("one", 2, 80),
            Tries.underWay("one", 3),
            Tries.failed("two", 4, 40),
            Tries.failed("two", 5, 40));
    assertThat(Standing.of(first, mine, Allowance.NONE, NOW).open()).isTrue();
    var oneMore = new Allowance(Optional.empty(), 1, false, "", "");
    var after = Standing.of(first, mine, oneMore, NOW);
    assertThat(after.passed()).isEqualTo(1);
    assertThat(after.state()).isEqualTo(State.NOT_PASSED);
    assertThat(after.open()).isFalse();
  }

  @Test
  void whatIsNoStepAnyMoreDoesNotCount() {
    assertThat(at(TWO_STEPS, Tries.passed("three", 1, 90)).state()).isEqualTo(State.NOT_BEGUN);
  }

  @Test
  void theAssignmentsMarksStandInForTheScenarios() {
    var sixty = new Marks(Optional.of(60), Map.of());
    var below = Tries.failed("one", 1, 65); // the scenario asks for more
    assertThat(at(Tries.marks(Tries.terms("one"), sixty), below).state()).isEqualTo(State.PASSED);
    assertThat(at(Tries.terms("one"), below).state()).isEqualTo(State.NOT_PASSED);
    assertThat(at(Tries.marks(Tries.terms("one"), sixty), Tries.spoilt(below)).state())
        .as("words that can’t be made good")
        .isEqualTo(State.NOT_PASSED);
    assertThat(
            at(Tries.marks(Tries.terms("one"), sixty), Tries.ending(Outcome.SETBACK, below))
                .state())
        .isEqualTo(State.NOT_PASSED);
    var ninety = new Marks(Optional.of(90), Map.of());
    assertThat(at(Tries.marks(Tries.terms("one"), ninety), Tries.passed("one", 1, 85)).state())
        .isEqualTo(State.NOT_PASSED);
  }

  @Test
  void aSkillsMarkComesOnTopAndIsAskedOnlyWhereTheSkillWasScored() {
    var marks = new Marks(Optional.empty(), Map.of(Skill.NEGOTIATION, 70));
    var passed = Tries.passed("one", 1, 90);
    assertThat(at(Tries.marks(Tries.terms("one"), marks), passed).state()).isEqualTo(State.PASSED);
    assertThat(
            at(
                    Tries.marks(Tries.terms("one"), marks),
                    Tries.scored(passed, Map.of(Skill.NEGOTIATION, 69)))
                .state())
        .isEqualTo(State.NOT_PASSED);
  }

  private static Optional<Attempt> counting(Terms terms, Attempt... mine) {
    return at(terms, mine).steps().getFirst().counting();
  }

  private static Standing at(Terms terms, Attempt... mine) {
    return Standing.of(terms, List.of(mine), Allowance.NONE, NOW);
  }
}
