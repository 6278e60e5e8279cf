package vizavi.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
 * all of it once. What is alike is kept once, and a reply is scored when it is first chosen, so
 * that a large scenario stays small and is soon there.
 */
final class Ready {
  final Variables variables;
  final ReadyTrigger[] triggers;

  /** The turn limit; null where there is none. */
  final @Nullable Limit limit;

  private final Places places;
  private final Rubric rubric;
  private final Map<List<String>, Score> scores = new ConcurrentHashMap<>();

  /** What is alike, while the scenario is made ready. */
  private Map<Condition, Ask> asks = new HashMap<>();

  private Map<List<Effect>, Change[]> changes = new HashMap<>();

  record ReadyTrigger(Trigger trigger, Ask when, Place to) {}

  record Limit(int turns, Place to) {}

  Ready(Scenario scenario, Rubric rubric) {
    this.rubric = rubric;
    variables = new Variables(scenario);
    var all = new ArrayList<Place>();
    scenario.scenes().values().forEach(scene -> all.add(new ReadyScene(scene, this)));
    scenario.endings().values().forEach(ending -> all.add(new ReadyEnding(ending, this)));
    places = new Places(all);
    connect(scenario);
    triggers =
        scenario.triggers().values().stream()
            .map(one -> new ReadyTrigger(one, ask(one.when()), place(one.leadsTo())))
            .toArray(ReadyTrigger[]::new);
    limit =
        scenario.turnLimit().map(one -> new Limit(one.turns(), place(one.leadsTo()))).orElse(null);
    asks = Map.of();
    changes = Map.of();
  }

  private void connect(Scenario scenario) {
    var asked = Asked.in(scenario);
    for (var scene : scenario.scenes().values()) {
      if (places.get(scene.id()) instanceof ReadyScene ready) {
        ready.connect(
            scene.replies().values().stream()
                .map(reply -> reply(scene, reply, asked))
                .toArray(ReadyReply[]::new),
            this);
      }
    }
  }

  private ReadyReply reply(Scene scene, Reply reply, Set<String> asked) {
    for (var move : reply.moves()) {
      if (!rubric.moves().containsKey(move)) {
        throw new IllegalArgumentException("the rubric knows no move \"" + move + "\"");
      }
    }
    var key = scene.id() + "." + reply.id();
    return new ReadyReply(reply, asked.contains(key) ? key : null, this);
  }

  /** What a reply is worth where it is chosen. */
  Score score(Reply reply) {
    return reply
        .score()
        .map(own -> rubric.override(reply.moves(), own.levels(), own.reason()))
        .orElseGet(() -> scores.computeIfAbsent(reply.moves(), rubric::score));
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
