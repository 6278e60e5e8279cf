package vizavi.analysis.solve;

import java.util.List;
import vizavi.scenario.Condition;

/** A condition that asks an array of ints, see {@link Slots}. */
interface Test {
  Test ALWAYS = values -> true;

  boolean holds(int[] values);

  static Test of(Condition condition, Slots slots) {
    return switch (condition) {
      case Condition.Compare(var variable, var operator, int value) ->
          compare(slots.of(variable), operator, value);
      case Condition.Said said -> {
        int slot = slots.of(Slots.said(said.key()));
        yield values -> values[slot] == 1;
      }
      case Condition.Not(var part) -> {
        var inner = of(part, slots);
        yield values -> !inner.holds(values);
      }
      case Condition.All(var parts) -> all(parts, slots);
      case Condition.Any(var parts) -> any(parts, slots);
    };
  }

  private static Test compare(int slot, Condition.Operator operator, int value) {
    return switch (operator) {
      case EQUAL -> values -> values[slot] == value;
      case UNEQUAL -> values -> values[slot] != value;
      case LESS -> values -> values[slot] < value;
      case AT_MOST -> values -> values[slot] <= value;
      case MORE -> values -> values[slot] > value;
      case AT_LEAST -> values -> values[slot] >= value;
    };
  }

  private static Test all(List<Condition> parts, Slots slots) {
    var tests = tests(parts, slots);
    return switch (tests.length) {
      case 0 -> ALWAYS;
      case 1 -> tests[0];
      default ->
          values -> {
            for (var test : tests) {
              if (!test.holds(values)) {
                return false;
              }
            }
            return true;
          };
    };
  }

  private static Test any(List<Condition> parts, Slots slots) {
    var tests = tests(parts, slots);
    return values -> {
      for (var test : tests) {
        if (test.holds(values)) {
          return true;
        }
      }
      return false;
    };
  }

  private static Test[] tests(List<Condition> parts, Slots slots) {
    return parts.stream().map(part -> of(part, slots)).toArray(Test[]::new);
  }
}
