package vizavi.analysis.item;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
  private final Map<String, Plays> replies = new TreeMap<>();

  /** All plays in which one reply was on offer. Scores are whole, so nothing is lost in sums. */
  private static final class Plays {
    private int offered;
    private int picked;
    private final Scores gave = new Scores();
    private final Scores asked = new Scores();
    private final Scores askedAndGave = new Scores();
  }

  private static final class Scores {
    private long count;
    private long sum;
    private long squares;

    void add(int score) {
      count++;
      sum += score;
      squares += (long) score * score;
    }

    Optional<Double> mean() {
      return count == 0 ? Optional.empty() : Optional.of((double) sum / count);
    }
  }

  /** Each reply that was on offer at least once, by {@code scene.reply}. */
  public static Map<String, Item> of(List<Sheet> sheets) {
    var items = new Items();
    sheets.forEach(items::add);
    return items.all();
  }

  /** Counts one play more; the play itself is not kept. */
  public void add(Sheet sheet) {
    var offered = new HashSet<String>();
    var picked = new HashSet<String>();
    for (var choice : sheet.choices()) {
      choice.offered().forEach(reply -> plays(reply).offered++);
      offered.addAll(choice.offered());
      plays(choice.picked()).picked++;
      picked.add(choice.picked());
    }
    offered.forEach(reply -> plays(reply).asked.add(sheet.overall()));
    for (var reply : picked) {
      plays(reply).gave.add(sheet.overall());
      if (offered.contains(reply)) {
        plays(reply).askedAndGave.add(sheet.overall());
      }
    }
  }

  private Plays plays(String reply) {
    return replies.computeIfAbsent(reply, same -> new Plays());
  }

  /** Each reply that was on offer at least once, by {@code scene.reply}. */
  public Map<String, Item> all() {
    var items = new TreeMap<String, Item>();
    replies.forEach(
        (reply, plays) -> {
          if (plays.offered > 0) {
            items.put(
                reply,
                new Item(plays.offered, plays.picked, discrimination(plays), plays.gave.mean()));
          }
        });
    return items;
  }

  /** Empty where all or none gave it, or all scored alike. */
  private static Optional<Double> discrimination(Plays plays) {
    var asked = plays.asked;
    var gave = plays.askedAndGave;
    long others = asked.count - gave.count;
    long spread = asked.count * asked.squares - asked.sum * asked.sum;
    if (gave.count == 0 || others == 0 || spread == 0) {
      return Optional.empty();
    }
    double deviation = Math.sqrt(spread) / asked.count;
    double share = (double) gave.count / asked.count;
    double by = (double) gave.sum / gave.count - (double) (asked.sum - gave.sum) / others;
    return Optional.of(Math.clamp(by / deviation * Math.sqrt(share * (1 - share)), -1, 1));
  }
}
