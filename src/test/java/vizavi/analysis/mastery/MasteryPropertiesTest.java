package vizavi.analysis.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MasteryPropertiesTest {
  private static final double TODAY = 400;

  @Property
  void anotherResultNeverWidensTheBandOfItsDay(
      @ForAll("results") List<Evidence> results, @ForAll("result") Evidence another) {
    var more = new ArrayList<>(results);
    more.add(another);
    assertThat(Mastery.of(more, TODAY).deviation())
        .isLessThanOrEqualTo(Mastery.of(results, TODAY).deviation() + 1e-9);
  }

  @Property
  void theOrderInWhichResultsAreGivenChangesNothing(
      @ForAll("results") List<Evidence> results, @ForAll long seed) {
    var shuffled = new ArrayList<>(results);
    Collections.shuffle(shuffled, new Random(seed));
    var one = Mastery.of(results, TODAY);
    var other = Mastery.of(shuffled, TODAY);
    assertThat(other.value()).isCloseTo(one.value(), within(1e-9));
    assertThat(other.deviation()).isCloseTo(one.deviation(), within(1e-9));
    assertThat(other.known()).isEqualTo(one.known());
  }

  @Property
  void aBetterResultNeverLowersTheValue(
      @ForAll("results") List<Evidence> results,
      @ForAll("result") Evidence one,
      @ForAll @IntRange(max = 100) int value) {
    var better = new Evidence(one.day(), Math.max(value, one.value()), one.level());
    assertThat(Mastery.of(with(results, better), TODAY).value())
        .isGreaterThanOrEqualTo(Mastery.of(with(results, one), TODAY).value() - 1e-9);
  }

  @Property
  void theSameResultInAHarderScenarioNeverLowersTheValue(
      @ForAll("results") List<Evidence> results, @ForAll("result") Evidence one) {
    var harder = new Evidence(one.day(), one.value(), Math.min(3, one.level() + 1));
    assertThat(Mastery.of(with(results, harder), TODAY).value())
        .isGreaterThanOrEqualTo(Mastery.of(with(results, one), TODAY).value() - 1e-9);
  }

  @Property
  void silenceWidensTheBandAndMovesNothing(
      @ForAll("results") List<Evidence> results, @ForAll @IntRange(min = 1, max = 900) int days) {
    var today = Mastery.of(results, TODAY);
    var later = Mastery.of(results, TODAY + days);
    assertThat(later.value()).isEqualTo(today.value());
    if (today.deviation() < Mastery.WIDEST) {
      assertThat(later.deviation()).isGreaterThan(today.deviation());
    }
    assertThat(later.deviation()).isLessThanOrEqualTo(Mastery.WIDEST);
    assertThat(today.known() || !later.known()).isTrue();
  }

  @Property
  void everyEstimateLiesOnTheScaleWithinItsBand(@ForAll("results") List<Evidence> results) {
    var estimate = Mastery.of(results, TODAY);
    assertThat(estimate.value()).isBetween(estimate.low(), estimate.high());
    assertThat(estimate.low()).isGreaterThanOrEqualTo(0);
    assertThat(estimate.high()).isLessThanOrEqualTo(100);
    assertThat(estimate.count()).isEqualTo(results.size());
    assertThat(estimate.known() && results.isEmpty()).isFalse();
  }

  @Property
  void theSharesMakeTheValue(@ForAll("results") List<Evidence> results) {
    var shares = Mastery.shares(results);
    double weights = shares.stream().mapToDouble(Share::weight).sum();
    assertThat(shares).allMatch(share -> share.weight() > 0 && share.weight() < 1);
    assertThat(weights).isLessThan(1);
    double sum = shares.stream().mapToDouble(share -> share.weight() * share.counted()).sum();
    double value = Math.clamp(sum + (1 - weights) * Mastery.PRIOR, 0, 100);
    assertThat(value).isCloseTo(Mastery.of(results, TODAY).value(), within(1e-6));
  }

  @Property
  void aLaterResultWeighsMoreThanAnEarlierOne(@ForAll("results") List<Evidence> results) {
    var shares = Mastery.shares(results);
    for (int at = 1; at < shares.size(); at++) {
      assertThat(shares.get(at).weight())
          .isGreaterThanOrEqualTo(shares.get(at - 1).weight() - 1e-9);
    }
  }

  @Property
  void theCourseEndsWhereTodaysEstimateIs(@ForAll("results") List<Evidence> results) {
    var days = List.of(0.0, 10.0, 50.0, 300.0, TODAY);
    var course = Mastery.course(results, days);
    assertThat(course).hasSameSizeAs(days);
    assertThat(course.getLast()).isEqualTo(Mastery.of(results, TODAY));
    for (int at = 0; at < days.size(); at++) {
      double day = days.get(at);
      var until = results.stream().filter(one -> one.day() <= day).toList();
      assertThat(course.get(at)).isEqualTo(Mastery.of(until, day));
    }
  }

  @Provide
  Arbitrary<List<Evidence>> results() {
    return result().list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<Evidence> result() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, TODAY),
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(1, 3))
        .as(Evidence::new);
  }

  private static List<Evidence> with(List<Evidence> results, Evidence one) {
    var all = new ArrayList<>(results);
    all.add(one);
    return all;
  }
}
