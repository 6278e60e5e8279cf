package vizavi.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * The values asked for last, each worked out once even where several ask at the same moment. What
 * failed is not remembered. Safe for many threads, as long as the work needs nothing that those who
 * wait for it may hold: no database connection, no lock.
 */
public final class Remembered<K, V> {
  private final int most;
  private final Map<K, CompletableFuture<V>> values = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param most values kept; the one not asked for longest goes first
   */
  public Remembered(int most) {
    this.most = most;
  }

  /**
   * The value of a key. Who asks while another thread works it out waits for it.
   *
   * @throws RuntimeException as {@code work} threw it
   */
  public V get(K key, Function<? super K, ? extends V> work) {
    var mine = new CompletableFuture<V>();
    var known = known(key, mine);
    if (known != mine) {
      return joined(known);
    }
    try {
      mine.complete(work.apply(key));
    } catch (RuntimeException | Error e) {
      forget(key, mine);
      mine.completeExceptionally(e);
    }
    return joined(mine);
  }

  /** The value of a key if it is there by now, without waiting. */
  public synchronized Optional<V> known(K key) {
    return Optional.ofNullable(values.get(key))
        .filter(value -> value.state() == Future.State.SUCCESS)
        .map(CompletableFuture::resultNow);
  }

  private synchronized CompletableFuture<V> known(K key, CompletableFuture<V> mine) {
    var known = values.get(key);
    if (known != null) {
      return known;
    }
    values.put(key, mine);
    var oldest = values.keySet().iterator();
    while (values.size() > most) {
      oldest.next();
      oldest.remove();
    }
    return mine;
  }

  private synchronized void forget(K key, CompletableFuture<V> mine) {
    values.remove(key, mine);
  }

  private static <V> V joined(CompletableFuture<V> value) {
    try {
      return value.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }
}
