package vizavi.analysis.graph;

import java.util.ArrayList;
import java.util.List;
import vizavi.scenario.Condition;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scenario.Target;
import vizavi.scenario.Trigger;
import vizavi.scenario.TurnLimit;

/** Makes the edges of a scenario. */
final class Edges {
  private final Scenario scenario;
  private final Conditions conditions;
  private final List<Edge> edges = new ArrayList<>();

  Edges(Scenario scenario) {
    this.scenario = scenario;
    this.conditions = new Conditions(scenario.facts());
  }

  List<Edge> all() {
    scenario.scenes().values().forEach(this::scene);
    scenario.triggers().values().forEach(this::trigger);
    scenario.turnLimit().ifPresent(this::limit);
    return List.copyOf(edges);
  }

  private void scene(Scene scene) {
    scene.replies().values().forEach(reply -> reply(scene, reply));
    if (goesOnByItself(scene)) {
      lines(scene.id(), scene.id(), Edge.Via.SCENE, scene.id(), scene.leadsTo());
    }
  }

  private void reply(Scene scene, Reply reply) {
    var targets = reply.leadsTo().isEmpty() ? scene.leadsTo() : reply.leadsTo();
    lines(scene.id() + "." + reply.id(), scene.id(), Edge.Via.REPLY, reply.id(), targets);
  }

  /** Where no reply need be on offer, or no reply uses the scene's own target. */
  private static boolean goesOnByItself(Scene scene) {
    return scene.replies().values().stream()
            .noneMatch(reply -> reply.when().equals(Condition.ALWAYS))
        || scene.replies().values().stream().noneMatch(reply -> reply.leadsTo().isEmpty());
  }

  private void lines(String key, String from, Edge.Via via, String name, List<Target> targets) {
    for (int line = 0; line < targets.size(); line++) {
      var target = targets.get(line);
      edges.add(
          new Edge(
              targets.size() == 1 ? key : key + "#" + (line + 1),
              from,
              target.to(),
              via,
              name,
              conditions.text(target.when()),
              target.chance()));
    }
  }

  private void trigger(Trigger trigger) {
    edges.add(
        new Edge(
            Node.ANYWHERE + "." + trigger.id(),
            Node.ANYWHERE,
            trigger.leadsTo(),
            Edge.Via.TRIGGER,
            trigger.id(),
            conditions.text(trigger.when()),
            Target.CERTAIN));
  }

  private void limit(TurnLimit limit) {
    edges.add(
        new Edge(
            Node.ANYWHERE,
            Node.ANYWHERE,
            limit.leadsTo(),
            Edge.Via.TURN_LIMIT,
            "turn-limit",
            "turn >= " + limit.turns(),
            Target.CERTAIN));
  }
}
