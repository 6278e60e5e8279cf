package vizavi.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vizavi.scoring.words.Token;

/** How alike the words of two texts are. */
final class Likeness {
  /** Shorter words than this say little about what is talked of. */
  private static final int LITTLE = 3;

  private Likeness() {}

  /** The cosine of two bags of stems, 0..1; 0 where one is empty. */
  static double of(List<Token> one, List<Token> other) {
    var a = bag(one);
    var b = bag(other);
    double dot = 0;
    for (var entry : a.entrySet()) {
      dot += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    double size = Math.sqrt(square(a) * square(b));
    return size == 0 ? 0 : Math.min(1, dot / size);
  }

  private static Map<String, Double> bag(List<Token> tokens) {
    Map<String, Double> bag = new HashMap<>();
    for (var token : tokens) {
      bag.merge(token.stem(), token.stem().length() > LITTLE ? 1.0 : 0.35, Double::sum);
    }
    return bag;
  }

  private static double square(Map<String, Double> bag) {
    return bag.values().stream().mapToDouble(weight -> weight * weight).sum();
  }
}
