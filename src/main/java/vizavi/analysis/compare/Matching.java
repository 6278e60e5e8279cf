package vizavi.analysis.compare;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds, among the ids that went and those that came, pairs that say the same or nearly. */
final class Matching {
  /** From so much of their words in common on (Dice's coefficient) two are taken for one. */
  static final double ENOUGH = 0.6;

  /** So many pairs are looked at; beyond it things that were renamed are removed and added. */
  private static final int MOST_PAIRS = 40_000;

  private record Pair(String before, String after, double likeness) {}

  private Matching() {}

  /**
   * The old ids that seem to live on under new ones.
   *
   * @param before what each thing says, by id
   * @param after the same of the new scenario
   */
  static Map<String, String> renamed(Map<String, String> before, Map<String, String> after) {
    List<String> gone = without(before, after);
    List<String> come = without(after, before);
    if (gone.isEmpty() || come.isEmpty() || (long) gone.size() * come.size() > MOST_PAIRS) {
      return Map.of();
    }
    Map<String, Map<String, Long>> bags = new LinkedHashMap<>();
    come.forEach(id -> bags.put(id, bag(after.getOrDefault(id, ""))));
    List<Pair> pairs = new ArrayList<>();
    for (String id : gone) {
      Map<String, Long> bag = bag(before.getOrDefault(id, ""));
      bags.forEach((other, words) -> pairs.add(new Pair(id, other, likeness(bag, words))));
    }
    return best(pairs);
  }

  private static List<String> without(Map<String, String> all, Map<String, String> others) {
    return all.keySet().stream().filter(id -> !others.containsKey(id)).toList();
  }

  /** The likest first, each id once; the order of the files decides between equals. */
  private static Map<String, String> best(List<Pair> pairs) {
    Map<String, String> renamed = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    pairs.stream()
        .filter(pair -> pair.likeness() >= ENOUGH)
        .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
        .forEach(
            pair -> {
              if (!renamed.containsKey(pair.before()) && taken.add(pair.after())) {
                renamed.put(pair.before(), pair.after());
              }
            });
    return Map.copyOf(renamed);
  }

  private static Map<String, Long> bag(String text) {
    return Rewording.split(text.toLowerCase(Locale.ROOT)).stream()
        .filter(piece -> !piece.isBlank())
        .collect(groupingBy(Function.identity(), counting()));
  }

  private static double likeness(Map<String, Long> one, Map<String, Long> other) {
    long common = 0;
    for (Map.Entry<String, Long> word : one.entrySet()) {
      common += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0L));
    }
    long all = size(one) + size(other);
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static long size(Map<String, Long> bag) {
    return bag.values().stream().mapToLong(Long::longValue).sum();
  }
}
