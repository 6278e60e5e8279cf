package vizavi.play;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import vizavi.scenario.Scenario;
import vizavi.text.Nearest;

/** The values with which a conversation begins in the middle, looked over before it does. */
final class Midway {
  private final Scenario scenario;

  Midway(Scenario scenario) {
    this.scenario = scenario;
  }

  /** The state just before the scene opens, see {@link Play#at}. */
  State state(String scene, int patience, int trust, Map<String, Integer> facts, long seed) {
    known("scene", scene, scenario.scenes());
    within("patience", patience, 0, Variables.MOST);
    within("trust", trust, 0, Variables.MOST);
    var before = State.before(scenario);
    var values = new TreeMap<>(before.facts());
    facts.forEach((name, value) -> values.put(name, checked(name, value)));
    return new State(
        State.VERSION,
        scene,
        false,
        before.visit(),
        before.turn(),
        patience,
        trust,
        Collections.unmodifiableSortedMap(values),
        before.said(),
        before.fired(),
        seed,
        false,
        0,
        0);
  }

  private int checked(String name, int value) {
    known("fact", name, scenario.facts());
    var fact = scenario.facts().get(name);
    within(name, value, fact.from(), fact.to());
    return value;
  }

  private void known(String what, String name, Map<String, ?> all) {
    if (!all.containsKey(name)) {
      throw new IllegalArgumentException(
          "scenario \"%s\" has no %s \"%s\"%s"
              .formatted(scenario.id(), what, name, Nearest.hint(name, all.keySet())));
    }
  }

  private void within(String name, int value, int from, int to) {
    if (value < from || value > to) {
      throw new IllegalArgumentException(
          "\"%s\" can't be %d: it is a number from %d to %d".formatted(name, value, from, to));
    }
  }
}
