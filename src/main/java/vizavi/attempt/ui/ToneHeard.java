package vizavi.attempt.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.play.Typed;
import vizavi.scoring.Evidence;
import vizavi.scoring.Skill;
import vizavi.scoring.Worth;

/**
 * Which words of a typed reply raise or lower a level by their tone, letter by letter: evidence may
 * overlap, so each spreads its points evenly over its letters.
 */
final class ToneHeard {
  /** Points below which a run of words is not worth a line under it. */
  private static final double LEAST = 0.15;

  private final double[] points;

  ToneHeard(String words, Typed typed) {
    points = new double[words.length()];
    for (Map.Entry<Skill, List<Evidence>> heard : typed.tone().entrySet()) {
      for (Evidence one : heard.getValue()) {
        int from = Math.clamp(one.from(), 0, points.length);
        int to = Math.clamp(one.to(), from, points.length);
        for (int at = from; at < to; at++) {
          points[at] += one.points().doubleValue() / (to - from);
        }
      }
    }
  }

  /** One past the last letter, from {@code from} on, whose tone pulls the same way. */
  int end(int from, int most) {
    int at = from + 1;
    while (at < most && Math.signum(points[at]) == Math.signum(points[from])) {
      at++;
    }
    return at;
  }

  /** Which way the letters of one run pull; empty where it is next to nothing. */
  Optional<Worth> of(int from, int to) {
    double sum = 0;
    for (int at = from; at < to; at++) {
      sum += points[at];
    }
    return Math.abs(sum) < LEAST
        ? Optional.empty()
        : Optional.of(sum < 0 ? Worth.HURTS : Worth.HELPS);
  }
}
