package vizavi.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vizavi.scenario.Condition;
import vizavi.scenario.Effect;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.scenario.Target;
import vizavi.scenario.Trigger;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;

/**
 * A scenario made ready to be played: names looked up, conditions and effects turned into numbers,
 * replies scored, all of it once. What is alike is kept once, so that a large scenario stays small.
 */
final class Ready {
  final Variables variables;
  final ReadyTrigger[] triggers;

  /** The turn limit; null where there is none. */
  final @Nullable Limit limit;

  private final Map<String, Place> places = new HashMap<>();
  private final Map<Condition, Ask> asks = new HashMap<>();
  private final Map<List<Effect>, Change[]> changes = new HashMap<>();
  private final Map<List<String>, Score> scores = new HashMap<>();

  record ReadyTrigger(Trigger trigger, Ask when, Place to) {}

  record Limit(int turns, Place to) {}

  Ready(Scenario scenario, Rubric rubric) {
    variables = new Variables(scenario);
    scenario
        .scenes()
        .values()
        .forEach(scene -> places.put(scene.id(), new ReadyScene(scene, this)));
    // an ending wins over a scene of the same name, which reading rules out
    scenario.endings().values().forEach(end -> places.put(end.id(), new ReadyEnding(end, this)));
    var asked = Asked.in(scenario);
    for (var scene : scenario.scenes().values()) {
      if (places.get(scene.id()) instanceof ReadyScene ready) {
        ready.connect(
            scene.replies().values().stream()
                .map(reply -> reply(scene, reply, asked, rubric))
                .toArray(ReadyReply[]::new),
            this);
      }
    }
    triggers =
        scenario.triggers().values().stream()
            .map(one -> new ReadyTrigger(one, ask(one.when()), place(one.leadsTo())))
            .toArray(ReadyTrigger[]::new);
    limit =
        scenario.turnLimit().map(one -> new Limit(one.turns(), place(one.leadsTo()))).orElse(null);
  }

  private ReadyReply reply(Scene scene, Reply reply, java.util.Set<String> asked, Rubric rubric) {
    var score =
        reply
            .score()
            .map(own -> rubric.override(reply.moves(), own.levels(), own.reason()))
            .orElseGet(() -> scores.computeIfAbsent(reply.moves(), rubric::score));
    var key = scene.id() + "." + reply.id();
    return new ReadyReply(
        reply, Picked.chosen(scene, reply, score), asked.contains(key) ? key : null, this);
  }

  /** The scene of this name; null where there is none. */
  @Nullable ReadyScene scene(String id) {
    return places.get(id) instanceof ReadyScene scene ? scene : null;
  }

  Place place(String id) {
    var place = places.get(id);
    return place == null ? new NoPlace(id, this) : place;
  }

  Way way(List<Target> targets) {
    return targets.size() == 1
            && targets.getFirst().when().equals(Condition.ALWAYS)
            && targets.getFirst().chance() >= Target.CERTAIN
        ? place(targets.getFirst().to())
        : new Fork(targets, this);
  }

  Ask ask(Condition condition) {
    return asks.computeIfAbsent(condition, one -> Ask.of(one, variables));
  }

  Change[] changes(List<Effect> effects) {
    return changes.computeIfAbsent(effects, list -> Change.of(list, variables));
  }
}
