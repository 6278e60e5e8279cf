package vizavi.analysis.solve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vizavi.scenario.Condition;
import vizavi.scenario.Scenario;
import vizavi.scenario.Target;

/** What the conditions of a scenario ask about. Lines said only now and then lead nowhere. */
final class Asks {
  private final Set<String> said = new LinkedHashSet<>();
  private int latestTurn;

  Asks(Scenario scenario) {
    scenario.triggers().values().forEach(trigger -> note(trigger.when()));
    for (var scene : scenario.scenes().values()) {
      targets(scene.leadsTo());
      for (var reply : scene.replies().values()) {
        note(reply.when());
        targets(reply.leadsTo());
      }
    }
  }

  private void targets(List<Target> targets) {
    targets.forEach(target -> note(target.when()));
  }

  private void note(Condition condition) {
    each(
        condition,
        one -> {
          switch (one) {
            case Condition.Said asked -> said.add(asked.key());
            case Condition.Compare(var variable, var operator, int value)
                when variable.equals("turn") ->
                latestTurn = Math.max(latestTurn, value + 1);
            default -> {}
          }
        });
  }

  /** The questions a condition is made of: comparisons and replies. */
  static void each(Condition condition, Consumer<Condition> question) {
    switch (condition) {
      case Condition.Not(var part) -> each(part, question);
      case Condition.All(var parts) -> parts.forEach(part -> each(part, question));
      case Condition.Any(var parts) -> parts.forEach(part -> each(part, question));
      case Condition.Compare one -> question.accept(one);
      case Condition.Said one -> question.accept(one);
    }
  }

  /** Where a value has to lie on one side or the other: below the bound, or not. */
  static List<Bound> bounds(Condition condition, Slots slots) {
    var bounds = new ArrayList<Bound>();
    each(
        condition,
        one -> {
          switch (one) {
            case Condition.Said said -> bounds.add(new Bound(slots.of(Slots.said(said.key())), 1));
            case Condition.Compare(var variable, var operator, int value) -> {
              int slot = slots.of(variable);
              switch (operator) {
                case LESS, AT_LEAST -> bounds.add(new Bound(slot, value));
                case AT_MOST, MORE -> bounds.add(new Bound(slot, value + 1));
                case EQUAL, UNEQUAL -> {
                  bounds.add(new Bound(slot, value));
                  bounds.add(new Bound(slot, value + 1));
                }
              }
            }
            default -> throw new IllegalStateException("each question is one of two kinds");
          }
        });
    return bounds;
  }

  /** Asks whether the value of a slot is at least {@code at}. */
  record Bound(int slot, int at) {}

  /** Replies asked for somewhere, as {@code scene.reply}. */
  Set<String> said() {
    return said;
  }

  /** The turn from which on later turns make no difference to any condition; 0 if none asks. */
  int latestTurn() {
    return latestTurn;
  }
}
