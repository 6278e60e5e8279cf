package vizavi.analysis.solve;

import java.util.Arrays;
import vizavi.play.Dice;

/** Decides where a target has a chance. */
interface Luck {
  /** Whether a chance of so many per cent falls. */
  boolean falls(int chance);

  /** The engine's own luck, from the same dice. */
  final class Thrown implements Luck {
    private long dice;

    Thrown(long seed) {
      this.dice = seed;
    }

    @Override
    public boolean falls(int chance) {
      dice = Dice.thrown(dice);
      return Dice.face(dice, 100) < chance;
    }
  }

  /** Every luck there is, one after the other: first all chances fall, then all but the last ... */
  final class Every implements Luck {
    /** So many chances in one turn are tried both ways; later ones fall. */
    private static final int MOST = 12;

    private boolean[] falls = new boolean[MOST];
    private int[] chances = new int[MOST];
    private int thrown;
    private int fixed;

    /** Begins with the first luck. */
    void begin() {
      thrown = 0;
      fixed = 0;
    }

    @Override
    public boolean falls(int chance) {
      if (thrown == MOST) {
        return true;
      }
      if (thrown == fixed) {
        falls[thrown] = true;
        fixed++;
      }
      chances[thrown] = chance;
      return falls[thrown++];
    }

    /** Goes on to the next luck; false where all were tried. */
    boolean next() {
      int last = thrown - 1;
      while (last >= 0 && !falls[last]) {
        last--;
      }
      if (last < 0) {
        return false;
      }
      falls[last] = false;
      fixed = last + 1;
      thrown = 0;
      return true;
    }

    /** What was thrown so far: each chance, negative where it did not fall. */
    int[] record() {
      int[] record = Arrays.copyOf(chances, thrown);
      for (int i = 0; i < thrown; i++) {
        record[i] = falls[i] ? record[i] : -record[i];
      }
      return record;
    }
  }
}
