package vizavi.analysis.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Item analysis. A reply's discrimination is the point-biserial correlation between giving it and
 * the overall score (R. F. Tate, "Correlation between a discrete and a continuous variable", Annals
 * of Mathematical Statistics 25, 1954, 603-607), over the plays in which it was on offer:
 *
 * <pre>(mean of those who gave it - mean of the others) / s x sqrt(p x q)</pre>
 *
 * <p>s is the standard deviation of all their scores (over n), p the share who gave it, q = 1 - p.
 * A good reply has a positive one, a tempting mistake a negative one. The score holds the reply's
 * own points, so in short scenarios the figure lies somewhat farther from 0 than it would without
 * them.
 */
public final class Items {
  private Items() {}

  /** Each reply that was on offer at least once, by {@code scene.reply}. */
  public static Map<String, Item> of(List<Sheet> sheets) {
    var replies = new TreeSet<String>();
    sheets.forEach(sheet -> sheet.choices().forEach(choice -> replies.addAll(choice.offered())));
    var items = new TreeMap<String, Item>();
    replies.forEach(reply -> items.put(reply, item(reply, sheets)));
    return items;
  }

  private static Item item(String reply, List<Sheet> sheets) {
    var choices = sheets.stream().flatMap(sheet -> sheet.choices().stream()).toList();
    long offered = choices.stream().filter(choice -> choice.offered().contains(reply)).count();
    long picked = choices.stream().filter(choice -> choice.picked().equals(reply)).count();
    var mean = mean(sheets.stream().filter(sheet -> sheet.picked(reply)).toList());
    return new Item(
        Math.toIntExact(offered),
        Math.toIntExact(picked),
        discrimination(reply, sheets),
        mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty());
  }

  /** Empty where all or none gave it, or all scored alike. */
  private static Optional<Double> discrimination(String reply, List<Sheet> sheets) {
    var asked = sheets.stream().filter(sheet -> sheet.offered(reply)).toList();
    var gave = mean(asked.stream().filter(sheet -> sheet.picked(reply)).toList());
    var others = mean(asked.stream().filter(sheet -> !sheet.picked(reply)).toList());
    double deviation = deviation(asked);
    if (gave.isEmpty() || others.isEmpty() || deviation == 0) {
      return Optional.empty();
    }
    double share =
        (double) asked.stream().filter(sheet -> sheet.picked(reply)).count() / asked.size();
    double by = gave.getAsDouble() - others.getAsDouble();
    return Optional.of(Math.clamp(by / deviation * Math.sqrt(share * (1 - share)), -1, 1));
  }

  private static OptionalDouble mean(List<Sheet> sheets) {
    return sheets.stream().mapToInt(Sheet::overall).average();
  }

  private static double deviation(List<Sheet> sheets) {
    double mean = mean(sheets).orElse(0);
    return Math.sqrt(
        sheets.stream().mapToDouble(sheet -> Math.pow(sheet.overall() - mean, 2)).sum()
            / Math.max(1, sheets.size()));
  }
}
