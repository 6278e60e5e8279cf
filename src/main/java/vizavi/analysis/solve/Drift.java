package vizavi.analysis.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How a state may still matter: an upper bound that leaves conditions aside. Not changed once made.
 *
 * @param asked numbers of the bounds that may still be asked of the values as they are now
 * @param down by slot, the sum of all falls at most, until the value is set anew
 * @param up by slot, the sum of all rises at most, until the value is set anew
 */
record Drift(BitSet asked, int[] down, int[] up) {
  /** More than any range: sums stop here. */
  private static final int ENOUGH = 1 << 24;

  static Drift none(int slots) {
    return new Drift(new BitSet(), new int[slots], new int[slots]);
  }

  /** Either of both. */
  Drift or(Drift other) {
    var all = (BitSet) asked.clone();
    all.or(other.asked);
    int[] falls = down.clone();
    int[] rises = up.clone();
    for (int slot = 0; slot < falls.length; slot++) {
      falls[slot] = Math.max(falls[slot], other.down[slot]);
      rises[slot] = Math.max(rises[slot], other.up[slot]);
    }
    return new Drift(all, falls, rises);
  }

  /** The same, and these bounds are asked. */
  Drift asking(BitSet more) {
    var all = (BitSet) asked.clone();
    all.or(more);
    return new Drift(all, down, up);
  }

  /**
   * This after some effects, seen from before them: a value set anew does not depend on what it
   * was.
   */
  Drift after(int[][] effects, List<Asks.Bound> bounds) {
    if (effects.length == 0) {
      return this;
    }
    var still = (BitSet) asked.clone();
    int[] falls = down.clone();
    int[] rises = up.clone();
    for (int[] effect : effects) {
      if (effect[1] == 0) {
        falls[effect[0]] = 0;
        rises[effect[0]] = 0;
        asked.stream().filter(one -> bounds.get(one).slot() == effect[0]).forEach(still::clear);
      }
    }
    for (int[] effect : effects) {
      if (effect[1] == 1) {
        falls[effect[0]] = Math.min(ENOUGH, falls[effect[0]] + Math.max(0, -effect[2]));
        rises[effect[0]] = Math.min(ENOUGH, rises[effect[0]] + Math.max(0, effect[2]));
      }
    }
    return new Drift(still, falls, rises);
  }

  boolean same(Drift other) {
    return asked.equals(other.asked)
        && Arrays.equals(down, other.down)
        && Arrays.equals(up, other.up);
  }
}
