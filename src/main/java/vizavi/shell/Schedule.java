package vizavi.shell;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets the rooms do things by the clock. Switched off by {@code vizavi.schedule=false}: tests call
 * the methods themselves, at the time they choose.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "vizavi.schedule", matchIfMissing = true)
class Schedule {}
