package vizavi.attempt.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vizavi.attempt.Glimpses;

/**
 * Finds what the wire of this server can't know: what was written on another server, and watches
 * that ended because nobody heard of them again. Looks every few seconds while somebody listens,
 * and at turns and whispers only where somebody looks on; so it is right, just later.
 */
@Component
class Pulse implements SmartInitializingSingleton, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
  private static final int SECONDS = 5;

  /** All by which a change shows: the last row, the number of whispers, and who looks on. */
  private record Beat(int row, long whispers, List<UUID> watches) {
    static final Beat NOBODY = new Beat(0, 0, List.of());
  }

  private final Wire wire;
  private final WatchRepository watches;
  private final WhisperRepository whispers;
  private final Onlookers onlookers;
  private final Glimpses glimpses;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("pulse").factory());
  private Map<UUID, Beat> last = Map.of();

  Pulse(
      Wire wire,
      WatchRepository watches,
      WhisperRepository whispers,
      Onlookers onlookers,
      Glimpses glimpses) {
    this.wire = wire;
    this.watches = watches;
    this.whispers = whispers;
    this.onlookers = onlookers;
    this.glimpses = glimpses;
  }

  @Override
  public void afterSingletonsInstantiated() {
    thread.scheduleWithFixedDelay(this::beatAndGoOn, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  /** An exception would end the schedule for good. */
  private void beatAndGoOn() {
    try {
      beat();
    } catch (RuntimeException e) {
      LOG.warn("Could not look whether watched attempts have gone on; looking again soon", e);
    }
  }

  /** Looks once, and tells those whose attempt is not as it was the time before. */
  synchronized void beat() {
    var listened = wire.listened();
    if (listened.isEmpty()) {
      last = Map.of();
      return;
    }
    var now = now(listened);
    now.forEach(
        (attempt, beat) -> {
          if (!beat.equals(last.getOrDefault(attempt, Beat.NOBODY))) {
            wire.tell(attempt);
          }
        });
    last = now;
  }

  private Map<UUID, Beat> now(Set<UUID> listened) {
    var watched =
        watches.goingOn(onlookers.since()).stream()
            .filter(watch -> listened.contains(watch.attempt()))
            .collect(
                Collectors.groupingBy(
                    StoredWatch::attempt,
                    Collectors.mapping(StoredWatch::id, Collectors.toList())));
    var beats = new HashMap<UUID, Beat>();
    listened.forEach(attempt -> beats.put(attempt, Beat.NOBODY));
    if (!watched.isEmpty()) {
      beats.putAll(beats(watched));
    }
    return beats;
  }

  private Map<UUID, Beat> beats(Map<UUID, List<UUID>> watched) {
    Collection<UUID> attempts = watched.keySet();
    var rows = glimpses.lastNumbers(attempts);
    var hints =
        whispers.in(attempts).stream()
            .collect(Collectors.groupingBy(attempt -> attempt, Collectors.counting()));
    return attempts.stream()
        .collect(
            Collectors.toMap(
                attempt -> attempt,
                attempt ->
                    new Beat(
                        rows.getOrDefault(attempt, 0),
                        hints.getOrDefault(attempt, 0L),
                        watched.get(attempt))));
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
