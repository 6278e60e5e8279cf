package vizavi.scoring.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The usual protocol of the Stanford Politeness Corpus (Danescu-Niculescu-Mizil et al. 2013): only
 * the quarter of texts people find politest and the quarter they find least polite count.
 */
public final class Quartiles {
  private Quartiles() {}

  /**
   * The texts that count.
   *
   * @param scores what people said of each text
   * @return places of the lowest quarter, then as many of the highest
   */
  public static List<Integer> ends(List<Double> scores) {
    var order =
        IntStream.range(0, scores.size())
            .boxed()
            .sorted(Comparator.comparing(scores::get))
            .toList();
    int quarter = scores.size() / 4;
    List<Integer> ends = new ArrayList<>(order.subList(0, quarter));
    ends.addAll(order.subList(order.size() - quarter, order.size()));
    return ends;
  }

  /**
   * The share put on the right side by a cut in the middle of all texts that count.
   *
   * @param said a number for each of the {@link #ends}, in their order
   */
  public static double accuracy(List<Double> said) {
    var sorted = said.stream().sorted().toList();
    double cut = (sorted.get(sorted.size() / 2 - 1) + sorted.get(sorted.size() / 2)) / 2;
    int half = said.size() / 2;
    double right = 0;
    for (int i = 0; i < said.size(); i++) {
      double one = said.get(i);
      right += one == cut ? 0.5 : one > cut == i >= half ? 1 : 0;
    }
    return right / said.size();
  }
}
