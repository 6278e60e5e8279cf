package vizavi.play;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vizavi.scenario.Condition;
import vizavi.scenario.Line;
import vizavi.scenario.Scenario;
import vizavi.scenario.Target;

/** The replies some condition of a scenario asks about: the only ones a state remembers. */
final class Asked {
  private Asked() {}

  /** As {@code scene.reply}. */
  static Set<String> in(Scenario scenario) {
    var keys = new HashSet<String>();
    Consumer<Condition> look = condition -> collect(condition, keys);
    for (var scene : scenario.scenes().values()) {
      lines(scene.says(), look);
      targets(scene.leadsTo(), look);
      for (var reply : scene.replies().values()) {
        look.accept(reply.when());
        targets(reply.leadsTo(), look);
      }
    }
    scenario.triggers().values().forEach(trigger -> look.accept(trigger.when()));
    scenario.endings().values().forEach(ending -> lines(ending.says(), look));
    return Set.copyOf(keys);
  }

  private static void lines(List<Line> lines, Consumer<Condition> look) {
    lines.forEach(line -> look.accept(line.when()));
  }

  private static void targets(List<Target> targets, Consumer<Condition> look) {
    targets.forEach(target -> look.accept(target.when()));
  }

  private static void collect(Condition condition, Set<String> keys) {
    switch (condition) {
      case Condition.Said said -> keys.add(said.key());
      case Condition.Not(var part) -> collect(part, keys);
      case Condition.All(var parts) -> parts.forEach(part -> collect(part, keys));
      case Condition.Any(var parts) -> parts.forEach(part -> collect(part, keys));
      case Condition.Compare ignored -> {}
    }
  }
}
