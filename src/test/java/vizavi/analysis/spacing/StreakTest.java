package vizavi.analysis.spacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class StreakTest {
  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

  @Test
  void daysInARowCountAndTodayMayStillCome() {
    assertThat(streak()).isEqualTo(new Streak(0, false));
    assertThat(streak("2026-11-25")).isEqualTo(new Streak(1, true));
    assertThat(streak("2026-11-23", "2026-11-24")).isEqualTo(new Streak(2, false));
    assertThat(streak("2026-11-23", "2026-11-24", "2026-11-25")).isEqualTo(new Streak(3, true));
  }

  @Test
  void aFreeWeekendDoesNotBreakItAndAPractisedOneCounts() {
    assertThat(streak("2026-11-20", "2026-11-23", "2026-11-24").days()).isEqualTo(3);
    assertThat(streak("2026-11-20", "2026-11-22", "2026-11-23", "2026-11-24").days()).isEqualTo(4);
  }

  @Test
  void oneWorkingDayAWeekMayBeMissedButNotTwo() {
    // the Tuesday of this week and the Thursday of the last
    assertThat(streak("2026-11-17", "2026-11-18", "2026-11-20", "2026-11-23").days()).isEqualTo(4);
    // Monday and Tuesday of this week
    assertThat(streak("2026-11-19", "2026-11-20").days()).isZero();
    assertThat(streak("2026-11-19", "2026-11-20", "2026-11-25").days()).isEqualTo(1);
    // a Friday and a Monday: one of each week
    assertThat(streak("2026-11-19", "2026-11-24").days()).isEqualTo(2);
  }

  @Test
  void daysToComeAndDoubledOnesAreLeftAside() {
    assertThat(streak("2026-11-26").days()).isZero();
    assertThat(streak("2026-11-24", "2026-11-24").days()).isEqualTo(1);
  }

  @Property
  void itIsNeverMoreThanWhatWasPractisedAndADayMoreNeverShortensIt(
      @ForAll List<@LongRange(min = 20_000, max = 20_060) Long> practised,
      @ForAll @LongRange(min = 20_000, max = 20_060) long more) {
    int days = Streak.of(practised, 20_060).days();
    assertThat(days).isLessThanOrEqualTo((int) practised.stream().distinct().count());
    var and = LongStream.concat(practised.stream().mapToLong(Long::longValue), LongStream.of(more));
    assertThat(Streak.of(and.boxed().toList(), 20_060).days()).isGreaterThanOrEqualTo(days);
  }

  private static Streak streak(String... days) {
    var practised = Arrays.stream(days).map(day -> LocalDate.parse(day).toEpochDay()).toList();
    return Streak.of(practised, TODAY.toEpochDay());
  }
}
