package vizavi.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock of the Spring side, so that a test can put another in its place. It ticks in
 * microseconds, as the database keeps time.
 */
@Configuration(proxyBeanMethods = false)
class Clocks {
  @Bean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
  }
}
