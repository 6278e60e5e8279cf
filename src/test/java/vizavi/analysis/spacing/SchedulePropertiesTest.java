package vizavi.analysis.spacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of the schedule whatever was practised before. */
class SchedulePropertiesTest {
  private final Schedule schedule = Schedule.wishing(0.9);

  /** One time something is practised: how it went, so many days after the last time. */
  private Memory after(List<Integer> history) {
    var memory = schedule.first(grade(history.getFirst()), 0);
    for (int code : history.subList(1, history.size())) {
      memory = schedule.next(memory, grade(code), memory.day() + code / 4);
    }
    return memory;
  }

  private static Grade grade(int code) {
    return Grade.values()[code % 4];
  }

  @Property
  void aBetterGradeNeverComesAgainSooner(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 800) Integer> history,
      @ForAll @IntRange(max = 400) int later) {
    var memory = after(history);
    int before = 0;
    for (var grade : Grade.values()) {
      int interval = schedule.interval(schedule.next(memory, grade, memory.day() + later));
      assertThat(interval).isBetween(Math.max(1, before), Schedule.LONGEST);
      before = interval;
    }
  }

  @Property
  void successOnALaterDayMakesItLastLongerAndFailureNever(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 800) Integer> history,
      @ForAll @IntRange(min = 1, max = 400) int later) {
    var memory = after(history);
    for (var grade : List.of(Grade.HARD, Grade.GOOD, Grade.EASY)) {
      assertThat(schedule.next(memory, grade, memory.day() + later).stability())
          .isGreaterThan(memory.stability());
    }
    assertThat(schedule.next(memory, Grade.AGAIN, memory.day() + later).stability())
        .isLessThanOrEqualTo(memory.stability());
  }

  @Property
  void difficultyStaysWithinItsRangeAndABetterGradeIsNeverHarder(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 800) Integer> history) {
    var memory = after(history);
    assertThat(memory.difficulty()).isBetween(1.0, 10.0);
    double harder = 10;
    for (var grade : Grade.values()) {
      double difficulty = schedule.next(memory, grade, memory.day() + 1).difficulty();
      assertThat(difficulty).isLessThanOrEqualTo(harder);
      harder = difficulty;
    }
  }

  @Property
  void whoWishesToKeepMorePractisesSooner(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 800) Integer> history,
      @ForAll @DoubleRange(min = 0.5, max = 0.98) double one,
      @ForAll @DoubleRange(min = 0.5, max = 0.98) double other) {
    var memory = after(history);
    int much = Schedule.wishing(Math.max(one, other)).interval(memory);
    assertThat(much).isLessThanOrEqualTo(Schedule.wishing(Math.min(one, other)).interval(memory));
  }
}
