package vizavi.play;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeSet;
import vizavi.scenario.Fact;
import vizavi.scenario.Scenario;

/**
 * All that conditions ask for and effects change, with a number each, so that a turn looks nothing
 * up by name: patience, trust, the turn, then the facts in the order of their names.
 */
final class Variables {
  static final int PATIENCE = 0;
  static final int TRUST = 1;
  static final int TURN = 2;

  /** Number of the first fact. */
  static final int FACTS = 3;

  /** The number of what is no variable. */
  static final int NONE = -1;

  /** Patience and trust go from 0 to this. */
  static final int MOST = 100;

  private final String[] names;
  private final int[] least;
  private final int[] most;

  Variables(Scenario scenario) {
    var facts = new TreeSet<>(scenario.facts().keySet());
    names = new String[FACTS + facts.size()];
    least = new int[names.length];
    most = new int[names.length];
    range(PATIENCE, "patience", 0, MOST);
    range(TRUST, "trust", 0, MOST);
    range(TURN, "turn", 0, Integer.MAX_VALUE);
    int slot = FACTS;
    for (var name : facts) {
      Fact fact = scenario.facts().get(name);
      range(slot++, name, fact.from(), fact.to());
    }
  }

  private void range(int slot, String name, int from, int to) {
    names[slot] = name;
    least[slot] = from;
    most[slot] = to;
  }

  String name(int slot) {
    return names[slot];
  }

  /** A variable's number, or {@link #NONE}. */
  int slot(String name) {
    return switch (name) {
      case "patience" -> PATIENCE;
      case "trust" -> TRUST;
      case "turn" -> TURN;
      default -> fact(name);
    };
  }

  /** A fact's number, or {@link #NONE}. */
  int fact(String name) {
    int found = Arrays.binarySearch(names, FACTS, names.length, name);
    return found < 0 ? NONE : found;
  }

  /** A value brought back into the variable's range. */
  int within(int slot, long value) {
    return Math.clamp(value, least[slot], most[slot]);
  }

  /**
   * The values of a state, for the caller to change.
   *
   * @throws IllegalArgumentException if it lacks a fact of this scenario
   */
  int[] of(State state) {
    int[] kept = Facts.values(state.facts(), this);
    int[] values = kept == null ? named(state.facts()) : kept.clone();
    values[PATIENCE] = state.patience();
    values[TRUST] = state.trust();
    values[TURN] = state.turn();
    return values;
  }

  private int[] named(SortedMap<String, Integer> facts) {
    int[] values = new int[names.length];
    for (int slot = FACTS; slot < values.length; slot++) {
      var value = facts.get(names[slot]);
      if (value == null) {
        throw new IllegalArgumentException("the state has no fact \"" + names[slot] + "\"");
      }
      values[slot] = value;
    }
    return values;
  }
}
