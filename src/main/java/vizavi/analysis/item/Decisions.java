package vizavi.analysis.item;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Item analysis by decision. How well a reply tells the strong from the weak is its corrected
 * item-total correlation (S. Henrysson, "Correction of item-total correlations in item analysis",
 * Psychometrika 28, 1963, 211-218): the correlation between giving it and the mean level of the
 * play's other replies. What is left out is every turn where the reply was on offer, so that its
 * own points can't speak for it. It rests on the plays in which it was on offer and something else
 * was scored.
 */
public final class Decisions {
  private Decisions() {}

  /** Each scene in which something was chosen, by its id. */
  public static List<Decision> of(List<Sheet> sheets) {
    var scenes = new TreeMap<String, Set<String>>();
    for (var sheet : sheets) {
      for (var choice : sheet.choices()) {
        var replies = scenes.computeIfAbsent(scene(choice.picked()), id -> new TreeSet<>());
        replies.addAll(choice.offered());
        replies.add(choice.picked());
      }
    }
    return scenes.entrySet().stream()
        .map(entry -> decision(entry.getKey(), entry.getValue(), sheets))
        .toList();
  }

  private static String scene(String reply) {
    return reply.substring(0, Math.max(0, reply.indexOf('.')));
  }

  private static Decision decision(String scene, Set<String> replies, List<Sheet> all) {
    var sheets = all.stream().filter(sheet -> choices(sheet, scene).findAny().isPresent()).toList();
    var choices = sheets.stream().flatMap(sheet -> choices(sheet, scene)).toList();
    var taken =
        replies.stream()
            .map(reply -> taken(reply, sheets, choices))
            .sorted(Comparator.comparingInt(Taken::picked).reversed())
            .toList();
    return new Decision(scene, choices.size(), median(choices), taken);
  }

  private static Stream<Sheet.Choice> choices(Sheet sheet, String scene) {
    return sheet.choices().stream().filter(choice -> scene(choice.picked()).equals(scene));
  }

  private static Taken taken(String reply, List<Sheet> sheets, List<Sheet.Choice> choices) {
    var picks = choices.stream().filter(choice -> choice.picked().equals(reply)).toList();
    var gave = sheets.stream().filter(sheet -> sheet.picked(reply)).toList();
    var compared =
        sheets.stream()
            .filter(sheet -> sheet.offered(reply) && sheet.rest(reply).isPresent())
            .toList();
    return new Taken(
        reply,
        Math.toIntExact(
            choices.stream().filter(choice -> choice.offered().contains(reply)).count()),
        picks.size(),
        gave.size(),
        gave.stream().mapToInt(Sheet::overall).average(),
        gave.stream().mapToInt(sheet -> sheet.passed() ? 1 : 0).average(),
        telling(reply, compared),
        compared.size(),
        median(picks));
  }

  /** Pearson's correlation of a 0 or 1 with the rest; empty where either is always the same. */
  private static OptionalDouble telling(String reply, List<Sheet> compared) {
    double[] x = compared.stream().mapToDouble(sheet -> sheet.picked(reply) ? 1 : 0).toArray();
    double[] y = compared.stream().mapToDouble(sheet -> sheet.rest(reply).orElseThrow()).toArray();
    double spread = Math.sqrt(together(x, x) * together(y, y));
    return spread < 1e-9
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.clamp(together(x, y) / spread, -1, 1));
  }

  private static double together(double[] a, double[] b) {
    double meanA = DoubleStream.of(a).average().orElse(0);
    double meanB = DoubleStream.of(b).average().orElse(0);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum;
  }

  private static OptionalDouble median(List<Sheet.Choice> choices) {
    double[] sorted =
        choices.stream()
            .map(Sheet.Choice::seconds)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .sorted()
            .toArray();
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
  }
}
