package vizavi.scoring.learn;

import java.util.Arrays;

/** Gathers the features of one stretch, each once, with the tokens it was first seen on. */
final class Collecting {
  private int[] keys = new int[256];
  private int[] from = new int[256];
  private int[] to = new int[256];
  private int size;

  // the keys seen, each as its place + 1 in a table twice as long as there are keys, probed in line
  private int[] table = new int[1024];

  void add(int key, int first, int last) {
    if (!note(key)) {
      return;
    }
    keys[size] = key;
    from[size] = first;
    to[size++] = last;
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
      grow();
    }
  }

  /** Whether the key is new; the next place is then its. */
  private boolean note(int key) {
    int slot = slot(key);
    while (table[slot] != 0) {
      if (keys[table[slot] - 1] == key) {
        return false;
      }
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = size + 1;
    return true;
  }

  private int slot(int key) {
    return key * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(table.length - 1);
  }

  private void grow() {
    table = new int[table.length * 2];
    for (int i = 0; i < size; i++) {
      int slot = slot(keys[i]);
      while (table[slot] != 0) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = i + 1;
    }
  }

  /** Everything another stretch has. */
  void add(Unit unit) {
    for (int i = 0; i < unit.keys().length; i++) {
      add(unit.keys()[i], unit.from()[i], unit.to()[i]);
    }
  }

  Unit unit(int first, int last) {
    return new Unit(
        first, last, Arrays.copyOf(keys, size), Arrays.copyOf(from, size), Arrays.copyOf(to, size));
  }
}
