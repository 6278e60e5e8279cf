package vizavi.analysis.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Packs states into as few longs as they need, and so that states are one where no condition can
 * ever tell them apart: a value is moved to the least value from which, whatever happens, all
 * bounds still to be asked are answered alike. A test plays packed and unpacked states side by
 * side.
 */
final class Packing {
  private static final int LONG = 64;

  final int words;
  private final Slots slots;
  private final Drifts drifts;
  private final int[] word;
  private final int[] shift;
  private final int[] bits;
  private final boolean everyTurn;
  private final int[] alarms;

  /** As {@link Steps} has them. */
  private final int[] step;

  /** By number of the drift; made when first needed, by whoever needs it. */
  private final @Nullable Sieve[] sieves;

  /**
   * @param everyTurn whether states are told apart by their turn in any case
   */
  Packing(Machine machine, Drifts drifts, boolean everyTurn) {
    this.slots = machine.slots;
    this.drifts = drifts;
    this.everyTurn = everyTurn;
    int size = slots.size();
    word = new int[size];
    shift = new int[size];
    bits = new int[size];
    this.words = lay(size);
    this.step = Steps.of(machine);
    this.sieves = new Sieve[drifts.count()];
    this.alarms =
        Arrays.stream(machine.alarms)
            .filter(alarm -> alarm.to() >= 0)
            .mapToInt(Machine.Alarm::fired)
            .toArray();
  }

  private int lay(int size) {
    int at = 0;
    int used = 0;
    for (int slot = 0; slot < size; slot++) {
      bits[slot] = Integer.SIZE - Integer.numberOfLeadingZeros(slots.to(slot) - slots.from(slot));
      if (used + bits[slot] > LONG) {
        at++;
        used = 0;
      }
      word[slot] = at;
      shift[slot] = used;
      used += bits[slot];
    }
    return at + 1;
  }

  /** For one drift, the slots that matter with their bounds, lowest first. */
  private record Sieve(int[] slot, int[][] bounds, int[] down, int[] up) {}

  private Sieve sieve(int number) {
    var known = sieves[number];
    if (known == null) {
      known = sieve(drifts.get(number));
      sieves[number] = known;
    }
    return known;
  }

  private Sieve sieve(Drift drift) {
    var matter = new ArrayList<Integer>();
    var bounds = new ArrayList<int[]>();
    for (int slot = 0; slot < slots.size(); slot++) {
      int here = slot;
      int[] asked =
          drift.asked().stream()
              .mapToObj(drifts.bounds::get)
              .filter(bound -> bound.slot() == here)
              .sorted(Comparator.comparingInt(Asks.Bound::at))
              .mapToInt(Asks.Bound::at)
              .toArray();
      if (asked.length > 0) {
        matter.add(slot);
        bounds.add(asked);
      }
    }
    int[] slot = matter.stream().mapToInt(Integer::intValue).toArray();
    return new Sieve(slot, bounds.toArray(int[][]::new), drift.down(), drift.up());
  }

  void pack(int[] values, long[] into) {
    Arrays.fill(into, 0);
    put(Slots.SCENE, values[Slots.SCENE], into);
    if (everyTurn) {
      put(Slots.TURN, values[Slots.TURN], into);
    }
    var sieve = sieve(drifts.of(values));
    for (int one = 0; one < sieve.slot().length; one++) {
      int slot = sieve.slot()[one];
      boolean turn = slot == Slots.TURN;
      if (!turn || !everyTurn) {
        int value = values[slot];
        put(slot, turn ? value : least(value, slot, sieve, sieve.bounds()[one]), into);
      }
    }
    // whether a trigger that leads on to a scene has fired makes a difference by itself
    for (int fired : alarms) {
      put(fired, values[fired], into);
    }
  }

  private void put(int slot, int value, long[] into) {
    long field = (1L << bits[slot]) - 1;
    into[word[slot]] &= ~(field << shift[slot]);
    into[word[slot]] |= (long) (value - slots.from(slot)) << shift[slot];
  }

  /** The least value that can't be told from this one, see the class. */
  private int least(int value, int slot, Sieve sieve, int[] bounds) {
    int below = Integer.MIN_VALUE;
    for (int bound : bounds) {
      if (bound <= value) {
        if (value - sieve.down()[slot] < bound) {
          return value;
        }
        below = bound;
      } else if (value + sieve.up()[slot] >= bound) {
        return value;
      }
    }
    int least =
        below == Integer.MIN_VALUE
            ? slots.from(slot)
            : Math.max(slots.from(slot), below + sieve.down()[slot]);
    return value - (value - least) / step[slot] * step[slot];
  }

  /** A state again, as it was packed; what makes no difference is at its least. */
  void unpack(long[] packed, int offset, int[] values) {
    for (int slot = 0; slot < values.length; slot++) {
      long mask = (1L << bits[slot]) - 1;
      values[slot] =
          slots.from(slot) + (int) ((packed[offset + word[slot]] >>> shift[slot]) & mask);
    }
  }
}
