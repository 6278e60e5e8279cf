package vizavi.play;

import vizavi.scenario.Condition;

/** What conditions may ask about. */
interface Known {
  /** The value of {@code patience}, {@code trust}, {@code turn} or a fact. */
  int value(String variable);

  boolean said(String key);

  default boolean holds(Condition condition) {
    return switch (condition) {
      case Condition.Compare(var variable, var operator, int value) ->
          operator.holds(value(variable), value);
      case Condition.Said said -> said(said.key());
      case Condition.Not(var part) -> !holds(part);
      case Condition.All(var parts) -> {
        for (var part : parts) {
          if (!holds(part)) {
            yield false;
          }
        }
        yield true;
      }
      case Condition.Any(var parts) -> {
        for (var part : parts) {
          if (holds(part)) {
            yield true;
          }
        }
        yield false;
      }
    };
  }
}
