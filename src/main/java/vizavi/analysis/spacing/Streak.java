package vizavi.analysis.spacing;

import java.util.Collection;
import java.util.Set;

/**
 * Days practised in a row. Saturdays and Sundays without practice do not break it, nor does one
 * other day in each week from Monday to Sunday; a second one does. A day off is not counted, and a
 * day that is not over yet is never missed.
 *
 * @param days days with practice
 * @param today whether today is among them
 */
public record Streak(int days, boolean today) {
  private static final int WEEK = 7;
  private static final int SATURDAY = 5;

  /**
   * The streak that is alive today.
   *
   * @param practised numbers of days, counted from 1 January 1970; later ones than today are left
   *     aside
   * @param today number of the day
   */
  public static Streak of(Collection<Long> practised, long today) {
    var days = Set.copyOf(practised);
    long first = days.stream().mapToLong(Long::longValue).min().orElse(today);
    int count = days.contains(today) ? 1 : 0;
    long rested = Long.MIN_VALUE;
    for (long day = today - 1; day >= first; day--) {
      if (days.contains(day)) {
        count++;
      } else if (weekday(day) < SATURDAY) {
        if (rested == week(day)) {
          break;
        }
        rested = week(day);
      }
    }
    return new Streak(count, days.contains(today));
  }

  /** 0 for Monday; day 0 was a Thursday. */
  private static long weekday(long day) {
    return Math.floorMod(day + 3, WEEK);
  }

  private static long week(long day) {
    return Math.floorDiv(day + 3, (long) WEEK);
  }
}
