package vizavi.scoring.learn;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vizavi.scoring.words.Tongue;

/** Learns what moves say beside each other, from sums over replies nobody had seen. */
final class Besides {
  private static final int STEPS = 200;
  private static final double RATE = 0.02;
  private static final double PULL = 1e-2;

  private final List<String> moves;
  private final List<Labelled> replies;
  private final double[][] inputs;
  private final boolean[] counted;

  Besides(List<String> moves, List<Labelled> replies, double[][] sums) {
    this.moves = moves;
    this.replies = replies;
    this.inputs = new double[replies.size()][];
    this.counted = new boolean[replies.size()];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = Model.inputs(sums[i]);
      // single phrases and texts without moves stand beside nothing
      counted[i] = replies.get(i).forMoves() && replies.get(i).inContext();
    }
  }

  /** For each move what its inputs are multiplied by; at first the move's own sum alone counts. */
  float[][] learn() {
    var beside = new float[moves.size()][];
    IntStream.range(0, moves.size())
        .parallel()
        .forEach(move -> beside[move] = stored(learn(move, i -> counted[i])));
    return beside;
  }

  private double[] learn(int move, IntPredicate from) {
    int size = 4 * moves.size();
    var weights = new double[size + 1];
    weights[move] = 1;
    var first = weights.clone();
    var slopes = new double[size + 1];
    var squares = new double[size + 1];
    var rows = IntStream.range(0, inputs.length).filter(from).toArray();
    double yes = Arrays.stream(rows).filter(i -> makes(i, move)).count();
    double more = Math.sqrt((rows.length - yes) / Math.max(1, yes));
    for (int step = 1; step <= STEPS; step++) {
      var slope = new double[size + 1];
      for (int i : rows) {
        boolean made = makes(i, move);
        double said = 1 / (1 + Math.exp(-sum(weights, inputs[i])));
        double error = (said - (made ? 1 : 0)) * (made ? more : 1) / rows.length;
        for (int j = 0; j < size; j++) {
          slope[j] += error * inputs[i][j];
        }
        slope[size] += error;
      }
      adam(weights, first, slope, slopes, squares, step);
    }
    return weights;
  }

  /** One step of Adam (Kingma, Ba 2015) with a pull towards where the weights began. */
  private static void adam(
      double[] weights,
      double[] first,
      double[] slope,
      double[] slopes,
      double[] squares,
      int step) {
    for (int j = 0; j < weights.length; j++) {
      double down = slope[j] + (j < weights.length - 1 ? PULL * (weights[j] - first[j]) : 0);
      slopes[j] = 0.9 * slopes[j] + 0.1 * down;
      squares[j] = 0.999 * squares[j] + 0.001 * down * down;
      double mean = slopes[j] / (1 - Math.pow(0.9, step));
      double spread = Math.sqrt(squares[j] / (1 - Math.pow(0.999, step)));
      weights[j] -= RATE * mean / (spread + 1e-8);
    }
  }

  private boolean makes(int reply, int move) {
    return replies.get(reply).moves().contains(moves.get(move));
  }

  private static double sum(double[] weights, double[] inputs) {
    double sum = weights[inputs.length];
    for (int j = 0; j < inputs.length; j++) {
      sum += weights[j] * inputs[j];
    }
    return sum;
  }

  private static float[] stored(double[] weights) {
    var stored = new float[weights.length - 1];
    for (int i = 0; i < stored.length; i++) {
      stored[i] = Float.float16ToFloat(Float.floatToFloat16((float) weights[i]));
    }
    return stored;
  }

  /**
   * For each language and move where the last sum starts, so that a move is heard above 0: where
   * the harmonic mean of precision and recall is best on replies the weights had not seen.
   */
  float[][] starts(float[][] beside) {
    var starts = new float[Tongue.values().length][moves.size()];
    IntStream.range(0, moves.size()).parallel().forEach(move -> starts(move, starts));
    return starts;
  }

  private void starts(int move, float[][] starts) {
    var said = new double[inputs.length];
    for (int part = 0; part < Trainer.PARTS; part++) {
      int out = part;
      var weights = learn(move, i -> counted[i] && replies.get(i).group() % Trainer.PARTS != out);
      weights[weights.length - 1] = 0;
      for (int i = 0; i < said.length; i++) {
        if (replies.get(i).group() % Trainer.PARTS == out) {
          said[i] = sum(weights, inputs[i]);
        }
      }
    }
    double everywhere = best(move, said, i -> counted[i]);
    for (var tongue : Tongue.values()) {
      double here = best(move, said, i -> counted[i] && replies.get(i).tongue() == tongue);
      starts[tongue.ordinal()][move] = (float) -(0.5 * everywhere + 0.5 * here);
    }
  }

  /** The bound with the best F1; among equals the middle. */
  private double best(int move, double[] said, IntPredicate from) {
    var rows =
        IntStream.range(0, said.length)
            .filter(from)
            .boxed()
            .sorted((a, b) -> Double.compare(said[b], said[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    double yes = Arrays.stream(rows).filter(i -> makes(i, move)).count();
    double best = -1;
    double bound = 0;
    int right = 0;
    for (int i = 0; i + 1 < rows.length; i++) {
      right += makes(rows[i], move) ? 1 : 0;
      double f1 = 2 * right / (i + 1 + yes);
      if (f1 > best) {
        best = f1;
        bound = (said[rows[i]] + said[rows[i + 1]]) / 2;
      }
    }
    return bound;
  }

  /** How much speaks for each move of a reply, by weights that had not seen it. */
  double[] said(int reply, float[][] beside, float[][] start) {
    int tongue = replies.get(reply).tongue().ordinal();
    return IntStream.range(0, moves.size())
        .mapToDouble(move -> start[tongue][move] + Model.dot(beside[move], inputs[reply]))
        .toArray();
  }
}
