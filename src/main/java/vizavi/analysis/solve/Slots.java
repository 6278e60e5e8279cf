package vizavi.analysis.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vizavi.play.State;
import vizavi.scenario.Fact;
import vizavi.scenario.Scenario;

/**
 * Everything that changes in a play, each with a place in an array of ints: the scene, the mood,
 * the turn, facts, replies that are asked for later, and triggers that have fired.
 */
final class Slots {
  static final int SCENE = 0;
  static final int PATIENCE = 1;
  static final int TRUST = 2;
  static final int TURN = 3;

  private static final int MOOD = 100;

  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<Fact.Number> ranges = new ArrayList<>();
  private final List<String> scenes;

  /**
   * @param turns how many turns are told apart; 0 where it makes no difference
   */
  Slots(Scenario scenario, Asks asks, int turns) {
    this.scenes = List.copyOf(scenario.scenes().keySet());
    add("scene", 0, Math.max(0, scenes.size() - 1), 0);
    add("patience", 0, MOOD, scenario.client().patience());
    add("trust", 0, MOOD, scenario.client().trust());
    add("turn", 0, turns, 0);
    scenario.facts().forEach((name, fact) -> add(name, fact.from(), fact.to(), fact.start()));
    asks.said().forEach(key -> add(said(key), 0, 1, 0));
    scenario.triggers().keySet().forEach(id -> add(fired(id), 0, 1, 0));
  }

  private void add(String name, int from, int to, int start) {
    places.put(name, ranges.size());
    ranges.add(new Fact.Number(from, to, Math.clamp(start, from, to)));
  }

  static String said(String key) {
    return "said " + key;
  }

  static String fired(String trigger) {
    return "fired " + trigger;
  }

  int size() {
    return ranges.size();
  }

  /** The place of a variable; of a reply or trigger by {@link #said} and {@link #fired}. */
  int of(String name) {
    return places.get(name);
  }

  /** Whether there is such a thing: a reply is remembered only if some condition asks for it. */
  boolean has(String name) {
    return places.containsKey(name);
  }

  int from(int slot) {
    return ranges.get(slot).from();
  }

  int to(int slot) {
    return ranges.get(slot).to();
  }

  int[] start() {
    return ranges.stream().mapToInt(Fact.Number::start).toArray();
  }

  /** A state of the engine as numbers; it waits for a reply. */
  int[] of(State state) {
    int[] values = start();
    values[SCENE] = scenes.indexOf(state.at());
    values[PATIENCE] = state.patience();
    values[TRUST] = state.trust();
    values[TURN] = Math.min(state.turn(), to(TURN));
    state.facts().forEach((name, value) -> values[of(name)] = value);
    state.said().stream().filter(key -> has(said(key))).forEach(key -> values[of(said(key))] = 1);
    state.fired().forEach(id -> values[of(fired(id))] = 1);
    return values;
  }
}
