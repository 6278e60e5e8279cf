package vizavi.scenario.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was worked out before from the same beginnings, as long as it is among the last that were
 * asked for. While a scenario is being written it is read again after every key, and all but one of
 * its replies are as they were.
 */
final class Memo<K, V> {
  private final Map<K, V> known;

  /**
   * @param most how many are kept
   */
  Memo(int most) {
    this.known =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The value for a key, worked out where it is not known; two may work it out at once. */
  V get(K key, Supplier<V> work) {
    return known(key)
        .orElseGet(
            () -> {
              V value = work.get();
              keep(key, value);
              return value;
            });
  }

  private synchronized Optional<V> known(K key) {
    return Optional.ofNullable(known.get(key));
  }

  private synchronized void keep(K key, V value) {
    known.put(key, value);
  }
}
