package vizavi.analysis.compare;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import vizavi.scenario.Condition;
import vizavi.scenario.Effect;
import vizavi.scenario.Fact;
import vizavi.scenario.Line;
import vizavi.scenario.Target;

/** Conditions, effects, targets and lines as an author would write them. */
record AsWritten(Map<String, Fact> facts, NewNames names) {

  /** Empty where it always holds. */
  String condition(Condition condition) {
    return switch (condition) {
      case Condition.Compare compare -> compare(compare);
      case Condition.Said said -> "said " + names.reply(said.scene(), said.reply());
      case Condition.Not not -> "not " + inBrackets(not.part());
      case Condition.All all ->
          all.parts().stream().map(this::inBrackets).collect(joining(" and "));
      case Condition.Any any -> any.parts().stream().map(this::partOfAny).collect(joining(" or "));
    };
  }

  private String partOfAny(Condition part) {
    return part instanceof Condition.Any ? inBrackets(part) : condition(part);
  }

  private String inBrackets(Condition part) {
    boolean several = part instanceof Condition.All || part instanceof Condition.Any;
    return several ? "(" + condition(part) + ")" : condition(part);
  }

  private String compare(Condition.Compare compare) {
    String name = names.variable(compare.variable());
    if (facts.get(compare.variable()) instanceof Fact.Flag
        && compare.operator() == Condition.Operator.EQUAL
        && compare.value() == 1) {
      return name;
    }
    return name
        + " "
        + compare.operator().sign()
        + " "
        + value(compare.variable(), compare.value());
  }

  private String value(String variable, int value) {
    Fact fact = facts.get(variable);
    return fact == null ? Integer.toString(value) : fact.show(value);
  }

  /** {@code trust: +10, decider: named}. */
  String effects(List<Effect> effects) {
    return effects.stream().map(this::effect).collect(joining(", "));
  }

  private String effect(Effect effect) {
    String name = names.variable(effect.variable());
    return switch (effect) {
      case Effect.Change(String variable, int by) -> name + ": " + (by < 0 ? "" : "+") + by;
      case Effect.Assign(String variable, int value) -> name + ": " + value(variable, value);
    };
  }

  /** A line for each target. */
  String targets(List<Target> targets) {
    return targets.stream().map(this::target).collect(joining("\n"));
  }

  private String target(Target target) {
    String chance = target.chance() == Target.CERTAIN ? "" : " (" + target.chance() + "%)";
    return names.target(target.to()) + chance + when(target.when());
  }

  /** A line for each line, with who says it. */
  String lines(List<Line> lines) {
    return lines.stream().map(this::line).collect(joining("\n"));
  }

  private String line(Line line) {
    return names.speaker(line.speaker()) + ": " + line.text() + when(line.when());
  }

  private String when(Condition condition) {
    String written = condition(condition);
    return written.isEmpty() ? "" : " [" + written + "]";
  }

  /** What a fact can be, and what it is at the start. */
  static String values(Fact fact) {
    String start = ", start " + fact.show(fact.start());
    return switch (fact) {
      case Fact.Number number -> number.from() + " to " + number.to() + start;
      case Fact.Choice choice -> "one of " + String.join(", ", choice.words()) + start;
      case Fact.Flag flag -> "true or false" + start;
    };
  }
}
