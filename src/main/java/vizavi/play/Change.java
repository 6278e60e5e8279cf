package vizavi.play;

import java.util.List;
import vizavi.scenario.Effect;

/**
 * An effect made ready: the variable has a number instead of a name.
 *
 * @param sets whether it is the new value, not what is added
 */
record Change(int slot, boolean sets, int value) {
  static final Change[] NONE = {};

  /**
   * The changes that effects make, in their order.
   *
   * @throws ScenarioFault if one changes what is no variable, which reading the scenario rules out
   */
  static Change[] of(List<Effect> effects, Variables variables) {
    return effects.isEmpty()
        ? NONE
        : effects.stream().map(effect -> of(effect, variables)).toArray(Change[]::new);
  }

  private static Change of(Effect effect, Variables variables) {
    int slot = variables.slot(effect.variable());
    if (slot == Variables.NONE) {
      throw new ScenarioFault("there is no fact \"" + effect.variable() + "\"");
    }
    return switch (effect) {
      case Effect.Change(var ignored, int by) -> new Change(slot, false, by);
      case Effect.Assign(var ignored, int value) -> new Change(slot, true, value);
    };
  }
}
