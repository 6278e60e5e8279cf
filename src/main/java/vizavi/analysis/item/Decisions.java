package vizavi.analysis.item;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Item analysis by decision. How well a reply tells the strong from the weak is its corrected
 * item-total correlation (S. Henrysson, "Correction of item-total correlations in item analysis",
 * Psychometrika 28, 1963, 211-218): the correlation between giving it and the mean level of the
 * play's other replies. What is left out is every turn where the reply was on offer, so that its
 * own points can't speak for it. It rests on the plays in which it was on offer and something else
 * was scored.
 */
public final class Decisions {
  private final Map<String, Tally> scenes = new TreeMap<>();
  private int plays;

  /** Each scene in which something was chosen, by its id. */
  public static List<Decision> of(List<Sheet> sheets) {
    var decisions = new Decisions();
    sheets.forEach(decisions::add);
    return decisions.all();
  }

  /** Counts one play more; of the play itself only the seconds are kept. */
  public void add(Sheet sheet) {
    plays++;
    for (var choice : sheet.choices()) {
      scenes.computeIfAbsent(scene(choice.picked()), id -> new Tally()).add(choice);
    }
    sheet.choices().stream()
        .map(choice -> scene(choice.picked()))
        .distinct()
        .forEach(scene -> scenes.get(scene).add(sheet));
  }

  /** How many were counted. */
  public int plays() {
    return plays;
  }

  /** Each scene in which something was chosen, by its id. */
  public List<Decision> all() {
    return scenes.entrySet().stream()
        .map(entry -> entry.getValue().decision(entry.getKey()))
        .toList();
  }

  private static String scene(String reply) {
    return reply.substring(0, Math.max(0, reply.indexOf('.')));
  }
}
