package vizavi.scoring.learn;

import java.util.List;
import vizavi.scoring.Skill;
import vizavi.scoring.words.Tongue;

/**
 * What was learnt. Immutable.
 *
 * <p>Each move has two sums over features: one for the clause that speaks for it most, one for the
 * whole reply. What a move's own sums and those of all other moves say together - a threat beside a
 * courtesy is no courtesy - is one more sum, over both and over how sure each is.
 */
public final class Model {
  /** The skills that the words say something of beyond the moves, in the order of the outputs. */
  public static final List<Skill> TONED = List.of(Skill.POLITENESS, Skill.NEGOTIATION);

  private final List<String> moves;
  private final Weights weights;
  private final float[][] beside;
  private final float[][] start;

  /**
   * @param moves ids, in the order of the outputs
   * @param weights of outputs: for each move its clause sum, for each its whole sum, then the tone
   *     of the skills {@link #TONED}
   * @param beside for each move what each of its {@link #inputs} is multiplied by
   * @param start for each language and move what the last sum starts from
   */
  Model(List<String> moves, Weights weights, float[][] beside, float[][] start) {
    this.moves = List.copyOf(moves);
    this.weights = weights;
    this.beside = beside;
    this.start = start;
  }

  /** The model that comes with the product. */
  public static Model shipped() {
    return ModelBytes.shipped();
  }

  /** The ids of the moves, in the order of all arrays. */
  public List<String> moves() {
    return moves;
  }

  Weights weights() {
    return weights;
  }

  float[][] beside() {
    return beside;
  }

  float[][] start() {
    return start;
  }

  /**
   * What the model makes of a reply.
   *
   * @param moves for each move how much speaks for it; above 0 it is heard
   * @param clauses for each move the clause that speaks for it most
   */
  public record Opinion(double[] moves, int[] clauses) {}

  /** What the model makes of a reply. */
  public Opinion of(Sample sample, Tongue tongue) {
    int count = moves.size();
    var sums = new double[2 * count];
    var best = new int[count];
    clauses(sample, sums, best);
    var whole = weights.sums(sample.whole());
    System.arraycopy(whole, count, sums, count, count);
    var inputs = inputs(sums);
    var said = new double[count];
    for (int move = 0; move < count; move++) {
      said[move] = start[tongue.ordinal()][move] + dot(beside[move], inputs);
    }
    return new Opinion(said, best);
  }

  private void clauses(Sample sample, double[] sums, int[] best) {
    for (int c = 0; c < sample.clauses().size(); c++) {
      var clause = weights.sums(sample.clauses().get(c));
      for (int move = 0; move < moves.size(); move++) {
        if (c == 0 || clause[move] > sums[move]) {
          sums[move] = clause[move];
          best[move] = c;
        }
      }
    }
  }

  /** The sums themselves, then how sure each is. */
  static double[] inputs(double[] sums) {
    var inputs = new double[2 * sums.length];
    for (int i = 0; i < sums.length; i++) {
      inputs[i] = sums[i];
      inputs[sums.length + i] = 4 / (1 + Math.exp(-2 * sums[i]));
    }
    return inputs;
  }

  static double dot(float[] weights, double[] inputs) {
    double sum = 0;
    for (int i = 0; i < inputs.length; i++) {
      sum += weights[i] * inputs[i];
    }
    return sum;
  }

  /** For a clause what each of its features says of a move. */
  public double[] clauseParts(Unit clause, int move) {
    return weights.parts(clause, move, 1)[0];
  }

  /** What the tone of a skill starts from, in levels. */
  public double toneStart(Skill skill) {
    return weights.begin(2 * moves.size() + TONED.indexOf(skill));
  }

  /**
   * For a reply what each feature says of the tone of the skills {@link #TONED}, in levels.
   *
   * @param whole its features and the moves heard, see {@link Sample#with}
   */
  public double[][] toneParts(Unit whole) {
    return weights.parts(whole, 2 * moves.size(), TONED.size());
  }
}
