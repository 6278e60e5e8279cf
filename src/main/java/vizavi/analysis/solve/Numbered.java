package vizavi.analysis.solve;

import java.util.Arrays;

/** Packed states, numbered from 0 in the order in which they were met. */
final class Numbered {
  /** What {@link #find} answers for a state not met. */
  static final int UNKNOWN = -1;

  private static final int FIRST = 1 << 12;

  private final int words;
  private long[] states;

  /** Open addressing: a state's number and 1, or 0. */
  private int[] table = new int[2 * FIRST];

  private int size;

  Numbered(int words) {
    this.words = words;
    this.states = new long[FIRST * words];
  }

  int size() {
    return size;
  }

  int find(long[] state) {
    return table[place(state)] - 1;
  }

  /** The state's number, a new one if it was not met before. */
  int add(long[] state) {
    int place = place(state);
    if (table[place] != 0) {
      return table[place] - 1;
    }
    if ((size + 1) * words > states.length) {
      states = Arrays.copyOf(states, 2 * states.length);
    }
    System.arraycopy(state, 0, states, size * words, words);
    table[place] = ++size;
    if (2 * size > table.length) {
      grow();
    }
    return size - 1;
  }

  private int place(long[] state) {
    int place = hash(state, 0) & (table.length - 1);
    while (table[place] != 0 && !same(state, (table[place] - 1) * words)) {
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }

  private boolean same(long[] state, int offset) {
    for (int word = 0; word < words; word++) {
      if (state[word] != states[offset + word]) {
        return false;
      }
    }
    return true;
  }

  private int hash(long[] from, int offset) {
    long hash = 0;
    for (int word = 0; word < words; word++) {
      hash = (hash ^ from[offset + word]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }

  private void grow() {
    table = new int[2 * table.length];
    for (int number = 0; number < size; number++) {
      int place = hash(states, number * words) & (table.length - 1);
      while (table[place] != 0) {
        place = (place + 1) & (table.length - 1);
      }
      table[place] = number + 1;
    }
  }

  /** The packed states, one after the other. */
  long[] packed() {
    return states;
  }

  int offset(int number) {
    return number * words;
  }
}
