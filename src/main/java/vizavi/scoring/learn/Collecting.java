package vizavi.scoring.learn;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Gathers the features of one stretch, each once, with the tokens it was first seen on. */
final class Collecting {
  private final Set<Integer> seen = new HashSet<>();
  private int[] keys = new int[256];
  private int[] from = new int[256];
  private int[] to = new int[256];
  private int size;

  void add(int key, int first, int last) {
    if (!seen.add(key)) {
      return;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    keys[size] = key;
    from[size] = first;
    to[size++] = last;
  }

  /** Everything another stretch has. */
  void add(Unit unit) {
    for (int i = 0; i < unit.keys().length; i++) {
      add(unit.keys()[i], unit.from()[i], unit.to()[i]);
    }
  }

  Unit unit(int first, int last) {
    return new Unit(
        first,
        last,
        Arrays.copyOf(keys, size),
        Arrays.copyOf(from, size),
        Arrays.copyOf(to, size));
  }
}
