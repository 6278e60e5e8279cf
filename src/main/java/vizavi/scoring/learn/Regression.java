package vizavi.scoring.learn;

import java.util.Arrays;
import java.util.List;

/**
 * A sum of weights, one for each feature that is there, learnt step by step with AdaGrad (Duchi,
 * Hazan, Singer 2011) and a pull of each weight towards 0. The order of the examples is fixed, so
 * that the same examples give the same weights.
 */
final class Regression {
  private static final double RATE = 0.3;

  private final float[] weights;
  private final float[] squares;
  private final double pull;
  private final boolean logistic;
  private float start;
  private float startSquares = 1;
  private final boolean[] dropped;

  /**
   * @param features how many there are
   * @param pull towards 0
   * @param logistic whether a yes or no is learnt; else a number
   */
  Regression(int features, double pull, boolean logistic) {
    this.weights = new float[features];
    this.squares = new float[features];
    this.dropped = new boolean[features];
    this.pull = pull;
    this.logistic = logistic;
  }

  /**
   * One example.
   *
   * @param features ids of those that are there
   * @param scale what each weight is multiplied by
   * @param wanted 1 or 0 for a yes or no; else the number
   * @param weight how much the example counts
   */
  record Example(int[] features, float scale, float wanted, float weight) {}

  /** Goes through all examples so many times. */
  Learnt learn(List<Example> examples, int rounds) {
    int count = examples.size();
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < count; i++) {
        // a walk in steps of a large prime comes to every example once, in no order of the file
        step(examples.get((int) ((i * 7919L + round * 104_729L) % count)));
      }
    }
    return new Learnt(start, weights);
  }

  /**
   * Drops all features but those that move the sums of the examples most: the size of the weight
   * times how often the feature is there. Learning on afterwards lets the others take their place.
   */
  void keep(int most, List<Example> examples) {
    var moved = new float[weights.length];
    for (var example : examples) {
      for (int feature : example.features()) {
        moved[feature] += Math.abs(weights[feature]) * example.scale() * example.weight();
      }
    }
    var sorted = moved.clone();
    Arrays.sort(sorted);
    float least = sorted[Math.max(0, sorted.length - most)];
    for (int feature = 0; feature < weights.length; feature++) {
      if (moved[feature] < least || moved[feature] == 0) {
        dropped[feature] = true;
        weights[feature] = 0;
      }
    }
  }

  private void step(Example example) {
    double sum = sum(example);
    double said = logistic ? 1 / (1 + Math.exp(-sum)) : sum;
    double error = (said - example.wanted()) * example.weight();
    if (Math.abs(error) < 1e-4) {
      return;
    }
    startSquares += (float) (error * error);
    start -= (float) (RATE * error / Math.sqrt(startSquares));
    for (int feature : example.features()) {
      if (dropped[feature]) {
        continue;
      }
      double slope = error * example.scale() + pull * weights[feature];
      squares[feature] += (float) (slope * slope);
      weights[feature] -= (float) (RATE * slope / Math.sqrt(squares[feature] + 1e-3));
    }
  }

  private double sum(Example example) {
    return sum(new Learnt(start, weights), example.features(), example.scale());
  }

  /**
   * What was learnt.
   *
   * @param start what every sum starts from
   * @param weights one for each feature
   */
  record Learnt(float start, float[] weights) {}

  static double sum(Learnt learnt, int[] features, double scale) {
    double sum = 0;
    for (int feature : features) {
      sum += learnt.weights()[feature];
    }
    return learnt.start() + sum * scale;
  }
}
