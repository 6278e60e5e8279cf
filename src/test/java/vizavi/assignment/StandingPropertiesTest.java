package vizavi.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vizavi.attempt.Attempt;

class StandingPropertiesTest {
  private static final List<String> SCENARIOS = List.of("one", "two", "three");

  /** Somebody's doings: the nth on the nth day; only the last may be under way. */
  @Provide
  Arbitrary<List<Attempt>> doings() {
    return Combinators.combine(
            Arbitraries.of(SCENARIOS),
            Arbitraries.integers().between(0, 100),
            Arbitraries.of(0, 1, 2))
        .as((scenario, overall, kind) -> List.<Object>of(scenario, overall, kind))
        .list()
        .ofMaxSize(8)
        .map(StandingPropertiesTest::attempts);
  }

  private static List<Attempt> attempts(List<List<Object>> drawn) {
    var all = new ArrayList<Attempt>();
    for (int day = 1; day <= drawn.size(); day++) {
      var one = drawn.get(day - 1);
      var scenario = (String) one.get(0);
      int overall = (Integer) one.get(1);
      all.add(
          switch ((Integer) one.get(2)) {
            case 0 -> Tries.failed(scenario, day, overall);
            case 1 -> Tries.passed(scenario, day, overall);
            default ->
                day == drawn.size()
                    ? Tries.underWay(scenario, day)
                    : Tries.spoilt(Tries.failed(scenario, day, overall));
          });
    }
    return all;
  }

  @Provide
  Arbitrary<Terms> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(Counts.values()),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(0, 12))
        .as(
            (steps, counts, tries, due) ->
                Tries.with(
                    Tries.due(
                        Tries.terms(SCENARIOS.subList(0, steps).toArray(String[]::new)), day(due)),
                    counts,
                    tries));
  }

  private static Instant day(int number) {
    return Tries.START.plus(Duration.ofDays(number));
  }

  @Property
  void theOrderInWhichAttemptsAreReadDoesNotMatter(
      @ForAll("terms") Terms terms, @ForAll("doings") List<Attempt> mine, @ForAll Random dice) {
    var shuffled = new ArrayList<>(mine);
    Collections.shuffle(shuffled, dice);
    assertThat(Standing.of(terms, shuffled, Allowance.NONE, day(9)))
        .isEqualTo(Standing.of(terms, mine, Allowance.NONE, day(9)));
  }

  @Property
  void moreTriesNeverTakeAPassAwayNorLeaveLessToTry(
      @ForAll("terms") Terms terms,
      @ForAll("doings") List<Attempt> mine,
      @ForAll @IntRange(min = 1, max = 3) int more) {
    var before = Standing.of(terms, mine, Allowance.NONE, day(9));
    var after =
        Standing.of(terms, mine, new Allowance(Optional.empty(), more, false, "", ""), day(9));
    for (int i = 0; i < before.steps().size(); i++) {
      var was = before.steps().get(i);
      var is = after.steps().get(i);
      assertThat(is.passed() || !was.passed()).isTrue();
      assertThat(is.left().orElseThrow()).isGreaterThanOrEqualTo(was.left().orElseThrow());
    }
    // what is over may be over one step further on
    assertThat(after.open() || !before.open() || after.passed() > before.passed()).isTrue();
  }

  @Property
  void moreTimeNeverMakesAnythingOverdueOrLate(
      @ForAll("terms") Terms terms, @ForAll("doings") List<Attempt> mine) {
    var before = Standing.of(terms, mine, Allowance.NONE, day(9));
    var later = Optional.of(terms.due().orElseThrow().plus(Duration.ofDays(2)));
    var after = Standing.of(terms, mine, new Allowance(later, 0, false, "", ""), day(9));
    assertThat(after.state() != State.OVERDUE || before.state() == State.OVERDUE).isTrue();
    assertThat(!after.late() || before.late()).isTrue();
  }

  @Property
  void theStateSaysWhatTheStepsSay(
      @ForAll("terms") Terms terms, @ForAll("doings") List<Attempt> mine) {
    var standing = Standing.of(terms, mine, Allowance.NONE, day(9));
    boolean all = standing.steps().stream().allMatch(StepStanding::passed);
    assertThat(standing.state() == State.PASSED).isEqualTo(all);
    assertThat(standing.next().isEmpty()).isEqualTo(all);
    assertThat(standing.state() != State.NOT_BEGUN || !standing.begun()).isTrue();
    assertThat(standing.state() != State.OVERDUE || standing.open()).isTrue();
    assertThat(standing.state()).isNotEqualTo(State.EXCUSED);
  }

  @Property
  void timeAloneOnlyEverMakesOverdue(
      @ForAll("terms") Terms terms, @ForAll("doings") List<Attempt> mine) {
    var now = Standing.of(terms, mine, Allowance.NONE, day(9));
    var then = Standing.of(terms, mine, Allowance.NONE, day(99));
    assertThat(then.state() == now.state() || then.state() == State.OVERDUE).isTrue();
  }

  @Property
  void ofTriesThatAreBestOneMoreNeverMakesItWorse(
      @ForAll("terms") Terms terms,
      @ForAll("doings") List<Attempt> mine,
      @ForAll @IntRange(min = 0, max = 100) int overall) {
    var best = Tries.with(terms, Counts.BEST, 20);
    var more = new ArrayList<>(mine);
    more.add(Tries.failed("one", 30, overall));
    assertThat(Standing.of(best, more, Allowance.NONE, day(9)).passed())
        .isEqualTo(Standing.of(best, mine, Allowance.NONE, day(9)).passed());
  }
}
