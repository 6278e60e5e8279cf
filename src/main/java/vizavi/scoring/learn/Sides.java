package vizavi.scoring.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns to tell two sides of a set of texts apart by the same features as everything else; for
 * measuring on public sets.
 */
public final class Sides {
  private static final int ROUNDS = 20;
  private static final double PULL = 3e-3;

  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Regression.Learnt learnt;

  private Sides(List<Unit> texts, List<Boolean> sides) {
    Map<Integer, Integer> seen = new HashMap<>();
    for (var text : texts) {
      for (int key : text.keys()) {
        if (seen.merge(key, 1, Integer::sum) == 2) {
          numbers.put(key, numbers.size());
        }
      }
    }
    List<Regression.Example> examples = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      examples.add(
          new Regression.Example(
              known(texts.get(i)), (float) texts.get(i).scale(), sides.get(i) ? 1 : 0, 1));
    }
    learnt = new Regression(numbers.size(), PULL, true).learn(examples, ROUNDS);
  }

  private int[] known(Unit text) {
    return IntStream.of(text.keys())
        .map(key -> numbers.getOrDefault(key, -1))
        .filter(number -> number >= 0)
        .toArray();
  }

  /** Learns from some texts, and says of others how far they are on the upper side. */
  public static List<Double> learn(List<Unit> texts, List<Boolean> sides, List<Unit> others) {
    var learnt = new Sides(texts, sides);
    return others.stream().map(learnt::said).toList();
  }

  private double said(Unit text) {
    return Regression.sum(learnt, known(text), text.scale());
  }

  /**
   * Says of every text how far it is on the upper side, by what the other parts teach.
   *
   * @param parts how many parts the texts are dealt into
   */
  public static List<Double> crossValidate(List<Unit> texts, List<Boolean> sides, int parts) {
    var said = new Double[texts.size()];
    IntStream.range(0, parts)
        .parallel()
        .forEach(
            part -> {
              var in = IntStream.range(0, said.length).filter(i -> i % parts == part).toArray();
              var out = IntStream.range(0, said.length).filter(i -> i % parts != part).boxed();
              var others = out.toList();
              var learnt =
                  new Sides(
                      others.stream().map(texts::get).toList(),
                      others.stream().map(sides::get).toList());
              for (int i : in) {
                said[i] = learnt.said(texts.get(i));
              }
            });
    return List.of(said);
  }
}
