package vizavi.analysis.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vizavi.analysis.item.Sheet.Choice;

class DecisionsTest {
  private static final Set<String> FIRST = Set.of("call.good", "call.bad", "call.odd");
  private static final Set<String> SECOND = Set.of("end.well", "end.ill");

  @Test
  void aDecisionIsShownWithTimesOutcomesAndWhatNobodyTakes() {
    var decisions =
        Decisions.of(
            List.of(
                play(90, true, "call.good", 4, 10, "end.well", 4),
                play(70, true, "call.good", 4, 20, "end.well", 3),
                play(60, false, "call.bad", 0, 90, "end.ill", 1),
                play(20, false, "call.bad", 0, 40, "end.ill", 0)));
    assertThat(decisions).extracting(Decision::scene).containsExactly("call", "end");
    var call = decisions.getFirst();
    assertThat(call.shown()).isEqualTo(4);
    assertThat(call.seconds()).hasValue(30);
    var good = one(call, "call.good");
    assertThat(good.offered()).isEqualTo(4);
    assertThat(good.picked()).isEqualTo(2);
    assertThat(good.rate()).isEqualTo(0.5);
    assertThat(good.overall()).hasValue(80);
    assertThat(good.passed()).hasValue(1);
    assertThat(good.seconds()).hasValue(15);
    assertThat(one(call, "call.bad").overall()).hasValue(40);
    var odd = one(call, "call.odd");
    assertThat(odd.nobodys(4)).isTrue();
    assertThat(odd.nobodys(5)).isFalse();
    assertThat(odd.overall()).isEmpty();
    assertThat(odd.telling()).isEmpty();
    // by hand: the rests are 4, 3, 1, 0 (mean 2); sum of products 0.5 x (2 + 1 + 1 + 2) = 3,
    // spread sqrt(1 x 10): 3 / 3.162 = 0.949
    assertThat(good.telling().orElseThrow()).isCloseTo(0.949, within(0.001));
    assertThat(good.compared()).isEqualTo(4);
  }

  @Test
  void theFigureKnowsNothingOfTheRepliesOwnPoints() {
    var decisions =
        Decisions.of(
            List.of(
                play(99, true, "call.good", 4, 1, "end.well", 2),
                play(50, true, "call.bad", 0, 1, "end.well", 2)));
    assertThat(one(decisions.getFirst(), "call.good").telling()).isEmpty();
    var alone =
        Decisions.of(
            List.of(
                new Sheet(90, true, List.of(choice(FIRST, "call.good", 4, 1))),
                new Sheet(10, false, List.of(choice(FIRST, "call.bad", 0, 1)))));
    assertThat(one(alone.getFirst(), "call.good").compared()).isZero();
    assertThat(one(alone.getFirst(), "call.good").telling()).isEmpty();
    assertThat(Decisions.of(List.of())).isEmpty();
  }

  @Property
  void whatAReplyIsWorthItselfChangesNothing(
      @ForAll @Size(6) List<@DoubleRange(max = 4) Double> rests,
      @ForAll @Size(6) List<@DoubleRange(max = 4) Double> own,
      @ForAll @Size(6) List<Boolean> good) {
    assertThat(telling(rests, own, good))
        .isEqualTo(telling(rests, own.stream().map(level -> 4 - level).toList(), good));
  }

  private static OptionalDouble telling(List<Double> rests, List<Double> own, List<Boolean> good) {
    var sheets =
        IntStream.range(0, rests.size())
            .mapToObj(
                i ->
                    play(
                        50,
                        true,
                        good.get(i) ? "call.good" : "call.bad",
                        own.get(i),
                        1,
                        "end.well",
                        rests.get(i)))
            .toList();
    return Decisions.of(sheets).getFirst().replies().stream()
        .filter(reply -> reply.reply().equals("call.good"))
        .findFirst()
        .orElseThrow()
        .telling();
  }

  private static Taken one(Decision decision, String reply) {
    return decision.replies().stream()
        .filter(taken -> taken.reply().equals(reply))
        .findFirst()
        .orElseThrow();
  }

  private static Sheet play(
      int overall,
      boolean passed,
      String first,
      double level,
      double seconds,
      String second,
      double rest) {
    return new Sheet(
        overall,
        passed,
        List.of(choice(FIRST, first, level, seconds), choice(SECOND, second, rest, 5)));
  }

  private static Choice choice(Set<String> offered, String picked, double level, double seconds) {
    return new Choice(offered, picked, OptionalDouble.of(level), OptionalDouble.of(seconds));
  }
}
