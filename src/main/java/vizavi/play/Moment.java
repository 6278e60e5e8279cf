package vizavi.play;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** A state on its way to the next: changed in place within one turn, then made a state again. */
final class Moment {
  private final Variables variables;
  private final int[] values;
  Place place;
  String visit;
  long dice;
  boolean critical;
  int asked;
  int unheard;
  private SortedSet<String> said;
  private SortedSet<String> fired;

  /**
   * @param place where the state is
   */
  Moment(State state, Place place, Variables variables) {
    this.place = place;
    this.variables = variables;
    values = variables.of(state);
    visit = state.visit();
    dice = state.dice();
    critical = state.critical();
    asked = state.asked();
    unheard = state.unheard();
    said = state.said();
    fired = state.fired();
  }

  /** The state reached. It keeps the values, so this moment is over then. */
  State state() {
    return new State(
        State.VERSION,
        place.id,
        place instanceof ReadyEnding,
        visit,
        turn(),
        values[Variables.PATIENCE],
        values[Variables.TRUST],
        new Facts(variables, values, place),
        said,
        fired,
        dice,
        critical,
        asked,
        unheard);
  }

  int value(int slot) {
    return values[slot];
  }

  int turn() {
    return values[Variables.TURN];
  }

  void countTurn() {
    values[Variables.TURN]++;
  }

  boolean said(String key) {
    return said.contains(key);
  }

  boolean fired(String trigger) {
    return fired.contains(trigger);
  }

  void apply(Change[] changes) {
    for (var change : changes) {
      int slot = change.slot();
      long value = change.sets() ? change.value() : (long) values[slot] + change.value();
      values[slot] = variables.within(slot, value);
    }
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
    return Dice.face(dice, 100) < chance;
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
