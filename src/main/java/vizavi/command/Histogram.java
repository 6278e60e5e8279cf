package vizavi.command;

import java.util.Locale;
import java.util.SortedMap;

/** Scores from 0 to 100 as bars of letters: a line for every ten. */
final class Histogram {
  private static final int LINES = 10;
  private static final int WIDEST = 40;

  private Histogram() {}

  /**
   * The lines, each with its scores, its count and its bar.
   *
   * @param counts how many came to each score, 0..100
   */
  static String of(SortedMap<Integer, Integer> counts) {
    var sums = new int[LINES];
    counts.forEach((score, count) -> sums[Math.min(score / LINES, LINES - 1)] += count);
    int most = 1;
    for (int sum : sums) {
      most = Math.max(most, sum);
    }
    var text = new StringBuilder();
    for (int line = 0; line < LINES; line++) {
      int last = line == LINES - 1 ? 100 : LINES * line + LINES - 1;
      var bar = "#".repeat(length(sums[line], most));
      text.append(
              String.format(Locale.ROOT, "  %3d-%-3d %6d  %s", LINES * line, last, sums[line], bar)
                  .stripTrailing())
          .append('\n');
    }
    return text.toString();
  }

  /** What is there is seen, however little it is. */
  private static int length(int sum, int most) {
    return sum == 0 ? 0 : Math.max(1, Math.toIntExact((long) WIDEST * sum / most));
  }
}
