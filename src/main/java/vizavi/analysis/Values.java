package vizavi.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vizavi.play.State;
import vizavi.scenario.Condition;
import vizavi.scenario.Effect;
import vizavi.scenario.Fact;

/** What conditions ask about, followed by hand: as it was, or as it would have been. */
final class Values {
  private static final String TURN = "turn";
  private static final int MOST = 100;

  private final Map<String, Fact> facts;
  private final Map<String, Integer> values;
  private final Set<String> said;

  Values(State state, Map<String, Fact> facts) {
    this.facts = facts;
    this.values = new HashMap<>(state.facts());
    this.said = new HashSet<>(state.said());
    values.put("patience", state.patience());
    values.put("trust", state.trust());
    values.put(TURN, state.turn());
  }

  void apply(List<Effect> effects) {
    for (var effect : effects) {
      int to =
          switch (effect) {
            case Effect.Change(var variable, int by) -> value(variable) + by;
            case Effect.Assign(var variable, int value) -> value;
          };
      values.put(effect.variable(), within(effect.variable(), to));
    }
  }

  private int within(String variable, int value) {
    var fact = facts.get(variable);
    return fact == null ? Math.clamp(value, 0, MOST) : Math.clamp(value, fact.from(), fact.to());
  }

  /** One reply more. */
  void turn() {
    values.merge(TURN, 1, Integer::sum);
  }

  void say(String key) {
    said.add(key);
  }

  private int value(String variable) {
    var value = values.get(variable);
    if (value == null) {
      throw new IllegalArgumentException("there is no \"" + variable + "\"");
    }
    return value;
  }

  boolean holds(Condition condition) {
    return switch (condition) {
      case Condition.Compare(var variable, var operator, int value) ->
          operator.holds(value(variable), value);
      case Condition.Said one -> said.contains(one.key());
      case Condition.Not(var part) -> !holds(part);
      case Condition.All(var parts) -> parts.stream().allMatch(this::holds);
      case Condition.Any(var parts) -> parts.stream().anyMatch(this::holds);
    };
  }
}
