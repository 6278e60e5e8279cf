package vizavi.attempt.live;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The wire of one server, in its memory. What happens on another server is found by {@link Pulse}.
 */
@Component
class OneServersWire implements Wire, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(OneServersWire.class);

  private final ConcurrentMap<UUID, Collection<Runnable>> listeners = new ConcurrentHashMap<>();

  // Who replies must not wait until all who look on have drawn their page, nor hold two sessions'
  // locks at once.
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @Override
  public Listening listen(UUID attempt, Runnable told) {
    Runnable one = told::run; // the same runnable may listen twice
    listeners.compute(
        attempt,
        (id, all) -> {
          var more = all == null ? new CopyOnWriteArrayList<Runnable>() : all;
          more.add(one);
          return more;
        });
    return () ->
        listeners.computeIfPresent(
            attempt,
            (id, all) -> {
              all.removeIf(other -> other == one);
              return all.isEmpty() ? null : all;
            });
  }

  @Override
  public void tell(UUID attempt) {
    listeners
        .getOrDefault(attempt, List.of())
        .forEach(told -> threads.execute(() -> tell(attempt, told)));
  }

  private static void tell(UUID attempt, Runnable told) {
    try {
      told.run();
    } catch (RuntimeException e) {
      LOG.warn("A listener to attempt {} could not be told", attempt, e);
    }
  }

  @Override
  public Set<UUID> listened() {
    return Set.copyOf(listeners.keySet());
  }

  @Override
  public void destroy() {
    threads.shutdown();
  }
}
