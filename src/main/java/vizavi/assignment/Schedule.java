package vizavi.assignment;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets {@link Reminders} run by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedule {}
