package vizavi.scoring.learn;

import java.util.Arrays;

/**
 * What was learnt of features: for each key a few weights, each for one output, kept as bytes with
 * a scale an output. Immutable.
 */
final class Weights {
  private static final int MASK_BITS = 18;
  private static final int MOST = 127;

  private final int outputs;
  private final float[] begin;
  private final float[] scales;
  private final int[] keys;
  private final int[] starts;
  private final byte[] output;
  private final byte[] weight;
  private final int[] buckets;
  private final double[] values = new double[2 * MOST + 1];

  /**
   * @param begin for each output what its sum begins with
   * @param scales for each output its largest weight
   * @param keys in rising order
   * @param starts for each key where its weights begin; one more for the end
   * @param output for each weight its output, 0..127
   * @param weight for each weight its value, -127..127
   */
  Weights(float[] begin, float[] scales, int[] keys, int[] starts, byte[] output, byte[] weight) {
    this.outputs = scales.length;
    this.begin = begin;
    this.scales = scales;
    for (int i = 0; i < values.length; i++) {
      double share = (i - MOST) / (double) MOST;
      values[i] = Math.abs(share) * share;
    }
    this.keys = keys;
    this.starts = starts;
    this.output = output;
    this.weight = weight;
    // where the keys with the same upper bits begin: a look-up is a step or two
    this.buckets = new int[(1 << MASK_BITS) + 1];
    for (int key : keys) {
      buckets[(key >> Key.BITS - MASK_BITS) + 1]++;
    }
    for (int i = 1; i < buckets.length; i++) {
      buckets[i] += buckets[i - 1];
    }
  }

  int outputs() {
    return outputs;
  }

  /** A weight as a byte: the root of its share of the largest, so that small ones are fine. */
  static byte small(float value, float scale) {
    double share = Math.sqrt(Math.min(1, Math.abs(value) / scale));
    return (byte) Math.round(Math.signum(value) * share * MOST);
  }

  private double value(int i, int of) {
    return values[weight[i] + MOST] * scales[of];
  }

  float begin(int of) {
    return begin[of];
  }

  float[] begin() {
    return begin.clone();
  }

  float[] scales() {
    return scales.clone();
  }

  int[] keys() {
    return keys.clone();
  }

  int[] starts() {
    return starts.clone();
  }

  byte[] output() {
    return output.clone();
  }

  byte[] weight() {
    return weight.clone();
  }

  /** The place of a key, or -1 where nothing was learnt of it. */
  private int place(int key) {
    int bucket = key >> Key.BITS - MASK_BITS;
    int at = Arrays.binarySearch(keys, buckets[bucket], buckets[bucket + 1], key);
    return at >= 0 ? at : -1;
  }

  /** Adds up all outputs over the features of a stretch. */
  double[] sums(Unit unit) {
    var sums = new double[outputs];
    for (int key : unit.keys()) {
      int at = place(key);
      if (at >= 0) {
        for (int i = starts[at]; i < starts[at + 1]; i++) {
          sums[output[i]] += value(i, output[i]);
        }
      }
    }
    double scale = unit.scale();
    for (int i = 0; i < outputs; i++) {
      sums[i] = begin[i] + sums[i] * scale;
    }
    return sums;
  }

  /**
   * For some outputs what each feature of a stretch adds; they and {@link #begin} add up to its
   * {@link #sums}.
   *
   * @param first of the outputs
   * @param count how many follow each other
   */
  double[][] parts(Unit unit, int first, int count) {
    var parts = new double[count][unit.keys().length];
    double scale = unit.scale();
    for (int f = 0; f < unit.keys().length; f++) {
      int at = place(unit.keys()[f]);
      for (int i = at < 0 ? 0 : starts[at]; at >= 0 && i < starts[at + 1]; i++) {
        int of = output[i] - first;
        if (of >= 0 && of < count) {
          parts[of][f] = value(i, output[i]) * scale;
        }
      }
    }
    return parts;
  }
}
