package vizavi.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Turn;
import vizavi.scenario.Ending;
import vizavi.scenario.Outcome;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.ScenarioReader;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;

/** The shortest ways through a shipped scenario, by breadth-first search with the real engine. */
final class Route {
  private record Step(State state, List<String> words) {}

  private final Scenario scenario;
  private final Play play;
  private final boolean typing;

  private Route(Scenario scenario, boolean typing) {
    this.scenario = scenario;
    this.typing = typing;
    this.play = new Play(scenario, Rubric.shipped(), Scorer.shipped());
  }

  /** By choices. */
  static Route through(String id) {
    return through(id, false);
  }

  /** In the author's examples of own words, where a scene takes them. */
  static Route typingThrough(String id) {
    return through(id, true);
  }

  private static Route through(String id, boolean typing) {
    Path file = Path.of("scenarios", id, "scenario.yaml");
    try {
      return new Route(
          ScenarioReader.read(id, file.toString(), Files.readAllBytes(file))
              .scenario()
              .orElseThrow(),
          typing);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** For each outcome that can be reached, the words to say to reach it in the fewest turns. */
  Map<Outcome, List<String>> toEachOutcome() {
    Map<Outcome, List<String>> found = new TreeMap<>();
    Set<State> seen = new HashSet<>();
    Queue<Step> open = new ArrayDeque<>();
    open.add(new Step(play.open(1).after(), List.of()));
    while (!open.isEmpty() && found.size() < outcomes()) {
      Step step = open.remove();
      if (step.state.over()) {
        Outcome outcome = scenario.endings().get(step.state.at()).outcome();
        found.putIfAbsent(outcome, step.words);
      } else if (seen.add(step.state)) {
        play.offers(step.state).forEach(reply -> open.add(after(step, reply)));
      }
    }
    return found;
  }

  private long outcomes() {
    return scenario.endings().values().stream().map(Ending::outcome).distinct().count();
  }

  private String typed(Step step, Reply reply) {
    boolean typed = play.listens(step.state) && !reply.hears().isEmpty();
    return typed ? reply.hears().getFirst() : reply.words();
  }

  private Step after(Step step, Reply reply) {
    Turn turn = play.answer(step.state, reply.id());
    List<String> words = new ArrayList<>(step.words);
    words.add(typing ? typed(step, reply) : reply.words());
    return new Step(turn.after(), words);
  }
}
