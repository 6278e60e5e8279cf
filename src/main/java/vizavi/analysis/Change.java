package vizavi.analysis;

import java.util.ArrayList;
import java.util.List;
import vizavi.play.State;
import vizavi.scenario.Scenario;

/**
 * A variable that differs between two states, as the author would write it.
 *
 * @param variable {@code patience}, {@code trust} or a fact
 */
public record Change(String variable, String before, String after) {

  /** What differs, patience and trust first, then the facts in the author's order. */
  public static List<Change> between(Scenario scenario, State before, State after) {
    var changes = new ArrayList<Change>();
    add(changes, "patience", text(before.patience()), text(after.patience()));
    add(changes, "trust", text(before.trust()), text(after.trust()));
    scenario
        .facts()
        .forEach(
            (name, fact) ->
                add(
                    changes,
                    name,
                    fact.show(before.facts().getOrDefault(name, fact.start())),
                    fact.show(after.facts().getOrDefault(name, fact.start()))));
    return List.copyOf(changes);
  }

  private static void add(List<Change> to, String variable, String before, String after) {
    if (!before.equals(after)) {
      to.add(new Change(variable, before, after));
    }
  }

  private static String text(int value) {
    return Integer.toString(value);
  }
}
