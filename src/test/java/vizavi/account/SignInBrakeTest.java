package vizavi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInBrakeTest {
  private Instant now = Instant.parse("2026-11-01T09:00:00Z");
  private final InstantSource source = () -> now;
  private final SignInBrake brake = new SignInBrake(source.withZone(ZoneOffset.UTC));

  @Test
  void fiveTriesAreFreeThenEachWaitIsTwiceAsLong() {
    tryTimes(5);
    assertThat(brake.enter("nina")).isEqualTo(Duration.ofSeconds(2));
    pass(Duration.ofSeconds(2));
    assertThat(brake.enter("nina")).isZero();
    assertThat(brake.enter("nina")).isEqualTo(Duration.ofSeconds(4));
    pass(Duration.ofSeconds(3));
    assertThat(brake.enter("nina")).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aTryDuringTheWaitDoesNotProlongIt() {
    tryTimes(5);
    pass(Duration.ofSeconds(1));
    brake.enter("nina");
    pass(Duration.ofSeconds(1));
    assertThat(brake.enter("nina")).isZero();
  }

  @Test
  void theWaitGrowsNoLongerThanItsLimit() {
    for (int i = 0; i < 60; i++) {
      pass(brake.enter("nina"));
      brake.enter("nina");
    }
    assertThat(brake.enter("nina")).isEqualTo(SignInBrake.LONGEST_WAIT);
  }

  @Test
  void theRightPasswordAndAnHourForget() {
    tryTimes(5);
    pass(Duration.ofSeconds(2));
    brake.enter("nina");
    brake.passed("nina");
    tryTimes(5);
    assertThat(brake.enter("nina")).isPositive();
    pass(SignInBrake.FORGOTTEN_AFTER.plusSeconds(1));
    tryTimes(5);
  }

  @Test
  void otherNamesAreNotHeldUp() {
    tryTimes(5);
    assertThat(brake.enter("tom")).isZero();
  }

  private void tryTimes(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(brake.enter("nina")).isZero();
    }
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }
}
