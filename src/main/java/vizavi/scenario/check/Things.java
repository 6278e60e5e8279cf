package vizavi.scenario.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vizavi.scenario.Scenario;
import vizavi.text.Span;

/** What an allowance can be about, by name: whatever has an id. */
record Things(Draft draft) {
  private static final List<String> KINDS =
      List.of("scenes", "endings", "facts", "triggers", "visits", "others");

  /** Every name there is. */
  Set<String> names() {
    Scenario scenario = draft.scenario();
    Set<String> names = new TreeSet<>(draft.ids().replies());
    Stream.of(
            scenario.scenes(),
            scenario.endings(),
            scenario.facts(),
            scenario.triggers(),
            scenario.visits(),
            scenario.others())
        .forEach(things -> names.addAll(things.keySet()));
    return names;
  }

  /** Whether a place lies in a thing of that name. */
  boolean within(Span place, String name) {
    return draft.places().ways(place).stream().anyMatch(way -> within(way, name));
  }

  private static boolean within(String way, String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? KINDS.stream().anyMatch(kind -> below(way, "/" + kind + "/" + name))
        : below(way, "/scenes/" + name.substring(0, dot) + "/replies/" + name.substring(dot + 1));
  }

  private static boolean below(String way, String top) {
    return way.equals(top) || way.startsWith(top + "/");
  }
}
