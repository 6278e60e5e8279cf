package vizavi.scoring.measure;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts, label by label, where labels heard and labels wanted meet. Not for several threads. */
public final class Agreement {
  private final Map<String, int[]> counts = new TreeMap<>();

  /** Counts one reply. */
  public void add(Collection<String> heard, Collection<String> wanted) {
    Set<String> all = new HashSet<>(heard);
    all.addAll(wanted);
    for (var label : all) {
      var count = counts.computeIfAbsent(label, one -> new int[3]);
      count[0] += heard.contains(label) && wanted.contains(label) ? 1 : 0;
      count[1] += heard.contains(label) ? 1 : 0;
      count[2] += wanted.contains(label) ? 1 : 0;
    }
  }

  /** The harmonic mean of precision and recall of one label, 0..1. */
  public double f1(String label) {
    var count = counts.getOrDefault(label, new int[3]);
    return f1(count[0], count[1], count[2]);
  }

  /** How often a label was wanted. */
  public int wanted(String label) {
    return counts.getOrDefault(label, new int[3])[2];
  }

  /** The mean F1 of the labels that were wanted at least once, 0..1. */
  public double macro() {
    return counts.keySet().stream()
        .filter(label -> wanted(label) > 0)
        .mapToDouble(this::f1)
        .average()
        .orElse(0);
  }

  /** The F1 of all labels counted together, 0..1. */
  public double micro() {
    var sum = new int[3];
    for (var count : counts.values()) {
      for (int i = 0; i < 3; i++) {
        sum[i] += count[i];
      }
    }
    return f1(sum[0], sum[1], sum[2]);
  }

  private static double f1(int both, int heard, int wanted) {
    return heard + wanted == 0 ? 0 : 2.0 * both / (heard + wanted);
  }
}
