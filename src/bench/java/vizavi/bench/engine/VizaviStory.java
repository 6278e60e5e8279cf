package vizavi.bench.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.bench.engine.Story.Choice;
import vizavi.bench.engine.Story.Knot;
import vizavi.scenario.Condition;
import vizavi.scenario.Effect;
import vizavi.scenario.Line;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scenario.Scene;
import vizavi.scenario.Target;

/** A story as a scenario. */
final class VizaviStory {
  /** Knots up to which a story keeps within the limits of a scenario file. */
  static final int MOST_READ = 500;

  private VizaviStory() {}

  /** As the product reads it from YAML; of larger stories the scenes are put together here. */
  static Scenario of(Story story) {
    return story.knots().size() <= MOST_READ ? read(story) : built(story);
  }

  /**
   * @throws IllegalStateException with what is wrong, if the reader finds any error
   */
  static Scenario read(Story story) {
    var yaml = VizaviText.yaml(story).getBytes(StandardCharsets.UTF_8);
    var reading = ScenarioReader.read("bench", "bench.yaml", yaml);
    return reading
        .scenario()
        .orElseThrow(() -> new IllegalStateException(reading.diagnostics().toString()));
  }

  /** The same without the reader, whose limits a story of thousands of scenes passes. */
  static Scenario built(Story story) {
    var frame = read(new Story(story.title(), Story.of(Story.Kind.REAL, 1).knots()));
    var scenes = new LinkedHashMap<String, Scene>();
    story.knots().forEach(knot -> scenes.put(knot.id(), scene(knot)));
    var finish = new Target(Condition.ALWAYS, Target.CERTAIN, Story.FINISH);
    var ways = Stream.concat(story.stranded().stream().map(VizaviStory::way), Stream.of(finish));
    scenes.put("elsewhere", scene("elsewhere", List.of(), Map.of(), ways.toList()));
    scenes.put(Story.FINISH, frame.scenes().get(Story.FINISH));
    return new Scenario(
        frame.id(),
        frame.title(),
        frame.language(),
        frame.level(),
        frame.backdrop(),
        frame.trains(),
        frame.role(),
        frame.briefing(),
        frame.client(),
        frame.others(),
        frame.facts(),
        frame.visits(),
        frame.start(),
        frame.turnLimit(),
        frame.passMark(),
        frame.triggers(),
        scenes,
        frame.endings());
  }

  private static Target way(String knot) {
    var never = new Condition.Compare("total", Condition.Operator.EQUAL, 1_000_000);
    return new Target(never, Target.CERTAIN, knot);
  }

  private static Scene scene(Knot knot) {
    Map<String, Reply> replies = new LinkedHashMap<>();
    knot.choices().forEach(choice -> replies.put(choice.id(), reply(knot, choice)));
    var line = new Line(Line.CLIENT, knot.text(), Condition.ALWAYS);
    return scene(knot.id(), List.of(line), replies, List.of());
  }

  private static Scene scene(
      String id, List<Line> says, Map<String, Reply> replies, List<Target> leadsTo) {
    return new Scene(id, Optional.empty(), says, List.of(), false, List.of(), replies, leadsTo);
  }

  private static Reply reply(Knot knot, Choice choice) {
    return new Reply(
        choice.id(),
        choice.text(),
        List.of(),
        VizaviText.moves(knot, choice),
        effects(choice),
        choice.needsEmpathy()
            ? new Condition.Compare("empathy", Condition.Operator.AT_LEAST, 1)
            : Condition.ALWAYS,
        List.of(new Target(Condition.ALWAYS, Target.CERTAIN, choice.to())),
        Optional.of(choice.feedback()),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static List<Effect> effects(Choice choice) {
    var effects = new ArrayList<Effect>();
    choice.effects().forEach((name, by) -> effects.add(new Effect.Change(name, by)));
    int sum = choice.effects().values().stream().mapToInt(Integer::intValue).sum();
    effects.add(new Effect.Change("total", sum));
    return List.copyOf(effects);
  }
}
