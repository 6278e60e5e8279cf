package vizavi.play;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vizavi.scenario.Effect;
import vizavi.scenario.Fact;

/** A state on its way to the next: changed in place within one turn, then made a state again. */
final class Moment implements Known {
  static final int MOST = 100;

  private final Map<String, Fact> known;
  String at;
  boolean over;
  String visit;
  int turn;
  int patience;
  int trust;
  long dice;
  boolean critical;
  int asked;
  int unheard;
  private SortedMap<String, Integer> facts;
  private SortedSet<String> said;
  private SortedSet<String> fired;
  private boolean ownFacts;

  Moment(State state, Map<String, Fact> known) {
    this.known = known;
    at = state.at();
    over = state.over();
    visit = state.visit();
    turn = state.turn();
    patience = state.patience();
    trust = state.trust();
    dice = state.dice();
    critical = state.critical();
    asked = state.asked();
    unheard = state.unheard();
    facts = state.facts();
    said = state.said();
    fired = state.fired();
  }

  State state() {
    return new State(
        State.VERSION,
        at,
        over,
        visit,
        turn,
        patience,
        trust,
        ownFacts ? Collections.unmodifiableSortedMap(facts) : facts,
        said,
        fired,
        dice,
        critical,
        asked,
        unheard);
  }

  @Override
  public int value(String variable) {
    return switch (variable) {
      case "patience" -> patience;
      case "trust" -> trust;
      case "turn" -> turn;
      default -> fact(variable);
    };
  }

  private int fact(String name) {
    var value = facts.get(name);
    if (value == null) {
      throw new ScenarioFault("there is no fact \"" + name + "\"");
    }
    return value;
  }

  @Override
  public boolean said(String key) {
    return said.contains(key);
  }

  boolean fired(String trigger) {
    return fired.contains(trigger);
  }

  void apply(List<Effect> effects) {
    for (var effect : effects) {
      switch (effect) {
        case Effect.Change(var variable, int by) -> set(variable, value(variable) + by);
        case Effect.Assign(var variable, int value) -> set(variable, value);
      }
    }
  }

  private void set(String variable, int value) {
    switch (variable) {
      case "patience" -> patience = Math.clamp(value, 0, MOST);
      case "trust" -> trust = Math.clamp(value, 0, MOST);
      default -> setFact(variable, value);
    }
  }

  private void setFact(String name, int value) {
    var fact = known.get(name);
    if (fact == null) {
      throw new ScenarioFault("there is no fact \"" + name + "\"");
    }
    if (!ownFacts) {
      facts = new TreeMap<>(facts);
      ownFacts = true;
    }
    facts.put(name, Math.clamp(value, fact.from(), fact.to()));
  }

  void remember(String key) {
    said = with(said, key);
  }

  void fire(String trigger) {
    fired = with(fired, trigger);
  }

  /** Throws the dice once: true in {@code chance} of a hundred cases. */
  boolean lucky(int chance) {
    dice = Dice.thrown(dice);
    return Dice.face(dice, MOST) < chance;
  }

  private static SortedSet<String> with(SortedSet<String> set, String one) {
    if (set.contains(one)) {
      return set;
    }
    var more = new TreeSet<>(set);
    more.add(one);
    return Collections.unmodifiableSortedSet(more);
  }
}
