package vizavi.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after {@value #FREE} tries in a row for one sign-in name, each further one
 * must wait, twice as long as the one before. Kept in memory; a restart forgets it.
 */
@Component
class SignInBrake {
  static final int FREE = 5;
  static final Duration FIRST_WAIT = Duration.ofSeconds(2);
  static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
  private static final int MOST_NAMES = 10_000;

  private record Tries(int count, Instant last) {}

  private final Clock clock;
  private final Map<String, Tries> tries =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
          return size() > MOST_NAMES;
        }
      };

  SignInBrake(Clock clock) {
    this.clock = clock;
  }

  /**
   * Asks to try a password. Counted before it is checked, so that many at once can't slip through.
   *
   * @return zero if it may be tried now, else how long to wait
   */
  synchronized Duration enter(String name) {
    var now = clock.instant();
    var before = tries.getOrDefault(name, new Tries(0, now));
    if (before.last().plus(FORGOTTEN_AFTER).isBefore(now)) {
      before = new Tries(0, now);
    }
    var left = Duration.between(now, before.last().plus(wait(before.count())));
    if (left.isPositive()) {
      return left;
    }
    tries.put(name, new Tries(before.count() + 1, now));
    return Duration.ZERO;
  }

  /** The password was right. */
  synchronized void passed(String name) {
    tries.remove(name);
  }

  private static Duration wait(int count) {
    if (count < FREE) {
      return Duration.ZERO;
    }
    var wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE, 20));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }
}
