package vizavi.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vizavi.scoring.Scorer;
import vizavi.scoring.Utterance;

/** How long hearing a reply takes, on one thread that has warmed up. */
final class Pace {
  private static final int WARM = 20_000;
  private static final int ROUNDS = 20;

  private Pace() {}

  /** The median and the 99th percentile over some replies, in milliseconds. */
  static String of(List<Utterance> replies) {
    for (int i = 0; i < WARM; i++) {
      Scorer.shipped().hear(replies.get(i % replies.size()));
    }
    var times = new long[ROUNDS * replies.size()];
    for (int i = 0; i < times.length; i++) {
      long before = System.nanoTime();
      Scorer.shipped().hear(replies.get(i % replies.size()));
      times[i] = System.nanoTime() - before;
    }
    Arrays.sort(times);
    return String.format(
        Locale.ROOT,
        "median %.2f, p99 %.2f",
        times[times.length / 2] / 1e6,
        times[times.length * 99 / 100] / 1e6);
  }
}
