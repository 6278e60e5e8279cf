package vizavi.progress;

import java.time.Duration;
import java.time.Instant;
import vizavi.analysis.mastery.Evidence;

/** Instants as days, which is how the pure rooms take them. */
final class Days {
  private static final double DAY = Duration.ofDays(1).toMillis();

  private Days() {}

  /** Days since 1970, UTC. */
  static double of(Instant instant) {
    return instant.toEpochMilli() / DAY;
  }

  static Evidence evidence(Instant ended, int value, int level) {
    return new Evidence(of(ended), value, level);
  }
}
