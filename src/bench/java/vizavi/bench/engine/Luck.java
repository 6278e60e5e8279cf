package vizavi.bench.engine;

import java.util.List;

/** Mulberry32, step for step as the generator in JavaScript throws it. */
final class Luck {
  private int state;

  Luck(int seed) {
    state = seed;
  }

  /** 0 to below 1. */
  double next() {
    state += 0x6D2B79F5;
    int t = (state ^ (state >>> 15)) * (1 | state);
    t = t + (t ^ (t >>> 7)) * (61 | t) ^ t;
    return Integer.toUnsignedLong(t ^ (t >>> 14)) / 4294967296.0;
  }

  /** 0 to {@code bound - 1}. */
  int below(int bound) {
    return (int) Math.floor(next() * bound);
  }

  <T> T pick(List<T> all) {
    return all.get(below(all.size()));
  }
}
