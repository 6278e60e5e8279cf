package vizavi.scoring.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;

/**
 * Learns a model from labelled replies. The same replies give the same model.
 *
 * <p>Every sum that a later step learns from is one of a model that had not seen the reply: the
 * replies are dealt into {@value #PARTS} parts by their groups, and each part is judged by what the
 * others teach.
 */
public final class Trainer {
  static final int PARTS = 4;

  private static final int ROUNDS = 9;
  private static final int TONE_ROUNDS = 15;
  private static final double PULL = 2e-2;
  private static final double TONE_PULL = 2e-2;

  private final List<String> moves;
  private final List<Labelled> all;
  private final Vocabulary vocabulary;
  private final int most;

  /**
   * @param moves ids, in the order of the model's outputs
   * @param most how many weights each output may have
   */
  public Trainer(List<String> moves, List<Labelled> replies, int most) {
    this.most = most;
    this.moves = List.copyOf(moves);
    this.all = List.copyOf(replies);
    this.vocabulary = new Vocabulary(replies, Doubt.all(moves));
  }

  /** Learns. */
  public Model train() {
    int outputs = 2 * moves.size();
    var learnt = new Regression.Learnt[outputs + Model.TONED.size()];
    var sums = new double[all.size()][outputs];
    IntStream.range(0, outputs).parallel().forEach(output -> learnt[output] = output(output, sums));
    var besides = new Besides(moves, all, sums);
    var beside = besides.learn();
    var start = besides.starts(beside);
    for (var skill : Model.TONED) {
      learnt[outputs + Model.TONED.indexOf(skill)] = tone(skill, besides, beside, start);
    }
    return new Model(moves, Pruning.weights(learnt, vocabulary.keys()), beside, start);
  }

  /** Learns one output; notes for every reply what those that had not seen it say. */
  private Regression.Learnt output(int output, double[][] sums) {
    int move = output % moves.size();
    boolean whole = output >= moves.size();
    for (int part = 0; part < PARTS; part++) {
      var weights = learnt(examples(move, whole, part), true);
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).group() % PARTS == part) {
          sums[i][output] = sum(weights, i, whole);
        }
      }
    }
    return learnt(examples(move, whole, -1), true);
  }

  /** Learns with all features, drops those that matter least, and learns again with the others. */
  private Regression.Learnt learnt(List<Regression.Example> examples, boolean logistic) {
    var regression = new Regression(vocabulary.size(), logistic ? PULL : TONE_PULL, logistic);
    int rounds = logistic ? ROUNDS : TONE_ROUNDS;
    regression.learn(examples, rounds);
    regression.keep(most, examples);
    return regression.learn(examples, rounds / 2);
  }

  private double sum(Regression.Learnt weights, int i, boolean whole) {
    var sample = all.get(i).sample();
    if (whole) {
      return Regression.sum(weights, vocabulary.whole(i), sample.whole().scale());
    }
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < sample.clauses().size(); c++) {
      double scale = sample.clauses().get(c).scale();
      most = Math.max(most, Regression.sum(weights, vocabulary.clause(i, c), scale));
    }
    return most;
  }

  /** The examples of one output, without those of a part. */
  private List<Regression.Example> examples(int move, boolean whole, int without) {
    var id = moves.get(move);
    int yes = 0;
    List<Regression.Example> examples = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      var reply = all.get(i);
      // a phrase by itself says nothing of what moves stand beside each other in a reply
      if (!reply.forMoves() || reply.group() % PARTS == without || whole && !reply.inContext()) {
        continue;
      }
      if (whole) {
        examples.add(
            example(vocabulary.whole(i), reply.sample().whole(), reply.moves().contains(id)));
      } else {
        for (int c = 0; c < reply.clauses().size(); c++) {
          var unit = reply.sample().clauses().get(c);
          examples.add(example(vocabulary.clause(i, c), unit, reply.clauses().get(c).contains(id)));
        }
      }
    }
    for (var example : examples) {
      yes += example.wanted() > 0 ? 1 : 0;
    }
    return weighed(examples, (float) Math.sqrt((examples.size() - yes) / Math.max(1.0, yes)));
  }

  private static Regression.Example example(int[] features, Unit unit, boolean yes) {
    return new Regression.Example(features, (float) unit.scale(), yes ? 1 : 0, 1);
  }

  /** Rare moves count for more, or nothing would ever be heard of them. */
  private static List<Regression.Example> weighed(List<Regression.Example> examples, float yes) {
    return examples.stream()
        .map(
            one ->
                one.wanted() > 0
                    ? new Regression.Example(one.features(), one.scale(), one.wanted(), yes)
                    : one)
        .toList();
  }

  /** Learns what the words say of a skill beyond what the moves heard in them are worth. */
  private Regression.Learnt tone(Skill skill, Besides besides, float[][] beside, float[][] start) {
    List<Regression.Example> examples = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Double level = all.get(i).levels().get(skill);
      if (level != null) {
        var said = besides.said(i, beside, start);
        var heard =
            IntStream.range(0, said.length).filter(m -> said[m] > 0).mapToObj(moves::get).toList();
        double worth = Rubric.shipped().score(heard).levels().get(skill).doubleValue();
        var unit = all.get(i).sample().with(Doubt.of(moves, said, new int[said.length]));
        examples.add(
            new Regression.Example(
                vocabulary.known(unit), (float) unit.scale(), (float) (level - worth), 1));
      }
    }
    return learnt(examples, false);
  }
}
