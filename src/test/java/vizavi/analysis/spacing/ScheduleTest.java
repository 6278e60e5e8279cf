package vizavi.analysis.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vizavi.analysis.spacing.Grade.AGAIN;
import static vizavi.analysis.spacing.Grade.EASY;
import static vizavi.analysis.spacing.Grade.GOOD;
import static vizavi.analysis.spacing.Grade.HARD;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against the values that the tests of the reference implementations expect. */
class ScheduleTest {
  private static final Offset<Double> CLOSE = within(1e-4);

  private final Schedule schedule = Schedule.wishing(0.9);

  /** The memory state of fsrs-rs (inference.rs) and of ts-fsrs (FSRS-6.test.ts). */
  @Test
  void aFailureAndFiveSuccessesLeaveTheMemoryOfTheReference() {
    var memory = last(schedule, List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD), 0, 0, 1, 3, 8, 21);
    assertThat(memory.stability()).isCloseTo(53.62691, CLOSE);
    assertThat(memory.difficulty()).isCloseTo(6.3574867, CLOSE);
    assertThat(memory.repetitions()).isEqualTo(6);
    assertThat(memory.lapses()).isZero();
  }

  /** The first repeat of FSRS-6.test.ts. */
  @Test
  void theFirstTimeGivesTheStabilitiesAndDifficultiesOfTheReference() {
    var stabilities = List.of(0.212, 1.2931, 2.3065, 8.2956);
    var difficulties = List.of(6.4133, 5.11217071, 2.11810397, 1.0);
    for (var grade : Grade.values()) {
      var memory = schedule.first(grade, 7);
      assertThat(memory.stability()).isEqualTo(stabilities.get(grade.ordinal()));
      assertThat(memory.difficulty()).isCloseTo(difficulties.get(grade.ordinal()), CLOSE);
      assertThat(memory.day()).isEqualTo(7);
    }
    assertThat(schedule.interval(schedule.first(AGAIN, 7))).isEqualTo(1);
    assertThat(schedule.interval(schedule.first(EASY, 7))).isEqualTo(8);
  }

  /** The interval history of FSRS-6.test.ts, where a new card is repeated on its first day. */
  @Test
  void theIntervalsAreThoseOfTheReference() {
    var grades =
        List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
    int[] after = {0, 0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12};
    var unbounded = new Schedule(parameters(), 0.9, 36500);
    var intervals = new ArrayList<Integer>();
    var memory = unbounded.first(GOOD, 0);
    for (int one = 1; one < grades.size(); one++) {
      memory = unbounded.next(memory, grades.get(one), memory.day() + after[one]);
      intervals.add(unbounded.interval(memory));
    }
    assertThat(intervals).startsWith(2, 11, 46, 163, 498).endsWith(2, 4, 7, 12, 21);
    assertThat(memory.lapses()).isEqualTo(2);
  }

  /**
   * Tests 1 to 5 of ts-fsrs' long-term scheduler, which works in whole days, with the parameters of
   * FSRS-5. It keeps the intervals of the four grades a day apart, which is no part of the
   * algorithm: the days are given, and what is left in mind is compared.
   */
  @Test
  void theLongTermHistoriesAreThoseOfTheReference() {
    history(
        List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD),
        List.of(3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307),
        3.0412,
        13.09130698,
        48.15848988,
        154.93732625,
        445.05562739,
        1158.07779739,
        16.63063166,
        3.01732209,
        11.42247264,
        37.37521902,
        111.8752758,
        306.5974569,
        772.94026648);
    history(
        List.of(AGAIN, HARD, GOOD, EASY, AGAIN, HARD, GOOD, EASY),
        List.of(1, 2, 6, 41, 4, 7, 21),
        0.4197,
        1.0344317,
        5.5356759,
        41.0033667,
        4.46605519,
        6.67743292,
        20.88868155,
        132.81849454);
    history(
        List.of(HARD, GOOD, EASY, AGAIN, HARD, GOOD, EASY, AGAIN),
        List.of(2, 7, 54, 5, 8, 26, 171),
        1.1869,
        6.59167572,
        53.76078737,
        5.0853693,
        8.09786749,
        25.52991279,
        171.16195166,
        8.11072373);
    history(
        List.of(GOOD, EASY, AGAIN, HARD, GOOD, EASY, AGAIN, HARD),
        List.of(3, 33, 4, 7, 26, 193, 9),
        3.0412,
        32.65484522,
        4.22256838,
        7.2325009,
        25.52681746,
        193.36618775,
        8.63899847,
        14.31323867);
    history(
        List.of(EASY, AGAIN, HARD, GOOD, EASY, AGAIN, HARD, GOOD),
        List.of(15, 3, 6, 27, 240, 10, 17),
        15.2441,
        3.25621013,
        6.32684549,
        26.56339029,
        239.70462771,
        9.75621519,
        17.06035531,
        59.59547542);
  }

  private static void history(List<Grade> grades, List<Integer> after, double... stabilities) {
    var five = fsrs5();
    var memory = five.first(grades.getFirst(), 0);
    assertThat(memory.stability()).isCloseTo(stabilities[0], CLOSE);
    for (int one = 1; one < grades.size(); one++) {
      memory = five.next(memory, grades.get(one), memory.day() + after.get(one - 1));
      assertThat(memory.stability()).as("%s, %s", grades, one).isCloseTo(stabilities[one], CLOSE);
    }
  }

  /** FSRS-6.test.ts, "get retrievability". */
  @Test
  void eightDaysAfterAnEasyStartItIsKeptAsTheReferenceSays() {
    assertThat(schedule.kept(schedule.first(EASY, 100), 108)).isCloseTo(0.9024733, CLOSE);
    assertThat(schedule.kept(schedule.first(EASY, 100), 100)).isEqualTo(1);
  }

  @Test
  void aDayBeforeTheLastOneAndARetentionOfAllAreRefused() {
    var memory = schedule.first(GOOD, 10);
    assertThatThrownBy(() -> schedule.next(memory, GOOD, 9)).hasMessageContaining("day 9");
    assertThatThrownBy(() -> Schedule.wishing(1)).hasMessageContaining("retention");
    assertThatThrownBy(() -> new Memory(1, 11, 0, 1, 0)).hasMessageContaining("11");
  }

  private static Memory last(Schedule schedule, List<Grade> grades, int... after) {
    var memory = schedule.first(grades.getFirst(), after[0]);
    for (int one = 1; one < grades.size(); one++) {
      memory = schedule.next(memory, grades.get(one), memory.day() + after[one]);
    }
    return memory;
  }

  private static double[] parameters() {
    return new double[] {
      0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
      0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
  }

  private static Schedule fsrs5() {
    double[] w = {
      0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178,
      2.0225, 0.0904, 0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468, 0, 0.5
    };
    return new Schedule(w, 0.9, 36500);
  }
}
