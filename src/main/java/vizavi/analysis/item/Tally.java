package vizavi.analysis.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Counts one scene, reply by reply. */
final class Tally {
  private final Map<String, Counts> replies = new TreeMap<>();
  private final List<Double> seconds = new ArrayList<>();
  private int shown;

  private static final class Counts {
    private int offered;
    private int picked;
    private int plays;
    private long overall;
    private int passed;
    private final Correlation telling = new Correlation();
    private final List<Double> seconds = new ArrayList<>();

    void given(Sheet sheet) {
      plays++;
      overall += sheet.overall();
      passed += sheet.passed() ? 1 : 0;
    }

    Taken taken(String reply) {
      return new Taken(
          reply,
          offered,
          picked,
          plays,
          mean(overall),
          mean(passed),
          telling.value(),
          telling.count(),
          median(seconds));
    }

    private OptionalDouble mean(long sum) {
      return plays == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / plays);
    }
  }

  /** A reply given here. */
  void add(Sheet.Choice choice) {
    shown++;
    choice.offered().forEach(reply -> counts(reply).offered++);
    var picked = counts(choice.picked());
    picked.picked++;
    choice.seconds().ifPresent(seconds::add);
    choice.seconds().ifPresent(picked.seconds::add);
  }

  /** A play in which replies were given here, once however often they were. */
  void add(Sheet sheet) {
    var offered = new HashSet<String>();
    var picked = new HashSet<String>();
    for (var choice : sheet.choices()) {
      if (replies.containsKey(choice.picked())) {
        offered.addAll(choice.offered());
        picked.add(choice.picked());
      }
    }
    picked.forEach(reply -> counts(reply).given(sheet));
    for (var reply : offered) {
      double gave = picked.contains(reply) ? 1 : 0;
      sheet.rest(reply).ifPresent(rest -> counts(reply).telling.add(gave, rest));
    }
  }

  private Counts counts(String reply) {
    return replies.computeIfAbsent(reply, same -> new Counts());
  }

  /** The reply given most often first. */
  Decision decision(String scene) {
    var taken =
        replies.entrySet().stream()
            .map(entry -> entry.getValue().taken(entry.getKey()))
            .sorted(Comparator.comparingInt(Taken::picked).reversed())
            .toList();
    return new Decision(scene, shown, median(seconds), taken);
  }

  private static OptionalDouble median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
  }
}
