package vizavi.scenario.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vizavi.scenario.Condition;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scenario.Target;
import vizavi.scenario.Trigger;

/** Which ways lead from scene to scene, whatever the conditions on them. */
final class Ways {
  private Ways() {}

  /** Whether a reply is always on offer. */
  static boolean alwaysAsks(Scene scene) {
    return scene.replies().values().stream().anyMatch(r -> r.when().equals(Condition.ALWAYS));
  }

  /** Where a scene can lead to. */
  static Set<String> from(Scene scene) {
    Set<String> ways = new HashSet<>();
    boolean own = !alwaysAsks(scene);
    for (Reply reply : scene.replies().values()) {
      reply.leadsTo().forEach(target -> ways.add(target.to()));
      own |= reply.leadsTo().isEmpty();
    }
    if (own) {
      ways.addAll(onward(scene));
    }
    return ways;
  }

  /** The targets of the scene's own {@code leads-to}. */
  static List<String> onward(Scene scene) {
    return scene.leadsTo().stream().map(Target::to).toList();
  }

  /**
   * Every scene and ending that can be reached from the start, triggers and turn limit included.
   */
  static Set<String> reached(Scenario scenario) {
    List<String> first = new ArrayList<>(List.of(scenario.start()));
    scenario.triggers().values().stream().map(Trigger::leadsTo).forEach(first::add);
    scenario.turnLimit().ifPresent(limit -> first.add(limit.leadsTo()));
    Set<String> reached = new HashSet<>(first);
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      Scene scene = scenario.scenes().get(open.pop());
      if (scene != null) {
        from(scene).stream().filter(reached::add).forEach(open::push);
      }
    }
    return reached;
  }
}
