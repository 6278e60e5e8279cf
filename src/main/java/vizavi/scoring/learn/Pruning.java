package vizavi.scoring.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Makes bytes of weights and leaves out what is nothing. */
final class Pruning {
  private Pruning() {}

  /**
   * @param all what was learnt, for each output
   * @param keys of the features, in rising order
   */
  static Weights weights(Regression.Learnt[] all, int[] keys) {
    int outputs = all.length;
    var learnt = Arrays.stream(all).map(Regression.Learnt::weights).toArray(float[][]::new);
    var begin = new float[outputs];
    for (int o = 0; o < outputs; o++) {
      begin[o] = asStored(all[o].start());
    }
    var scales = new float[outputs];
    for (int o = 0; o < outputs; o++) {
      scales[o] = asStored(Math.max(largest(learnt[o]), 1e-3f));
    }
    var used =
        IntStream.range(0, keys.length)
            .filter(f -> IntStream.range(0, outputs).anyMatch(o -> learnt[o][f] != 0))
            .toArray();
    var starts = new int[used.length + 1];
    var output = new byte[outputs * used.length];
    var weight = new byte[outputs * used.length];
    int count = 0;
    for (int i = 0; i < used.length; i++) {
      for (int o = 0; o < outputs; o++) {
        float value = learnt[o][used[i]];
        byte small = Weights.small(value, scales[o]);
        if (small != 0) {
          output[count] = (byte) o;
          weight[count++] = small;
        }
      }
      starts[i + 1] = count;
    }
    var kept = Arrays.stream(used).map(f -> keys[f]).toArray();
    return new Weights(
        begin, scales, kept, starts, Arrays.copyOf(output, count), Arrays.copyOf(weight, count));
  }

  private static float largest(float[] weights) {
    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return largest;
  }

  /** As it will be read again. */
  private static float asStored(float number) {
    return Float.float16ToFloat(Float.floatToFloat16(number));
  }
}
