package vizavi.analysis.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vizavi.scenario.Ending;
import vizavi.scenario.Line;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;

/** Makes the nodes of a scenario. */
record Nodes(Scenario scenario) {
  /** So much of what is said tells a scene from its neighbours. */
  private static final int LETTERS = 60;

  List<Node> all() {
    var nodes = new ArrayList<Node>();
    scenario.scenes().values().forEach(scene -> nodes.add(node(scene)));
    scenario.endings().values().forEach(ending -> nodes.add(node(ending)));
    if (!scenario.triggers().isEmpty() || scenario.turnLimit().isPresent()) {
      nodes.add(
          new Node(
              Node.ANYWHERE, Node.Kind.ANYWHERE, "", Optional.empty(), Optional.empty(), false));
    }
    return List.copyOf(nodes);
  }

  private Node node(Scene scene) {
    return new Node(
        scene.id(),
        Node.Kind.SCENE,
        words(scene.says()),
        scene.visit().map(visit -> scenario.visits().getOrDefault(visit, visit)),
        Optional.empty(),
        scene.id().equals(scenario.start()));
  }

  private static Node node(Ending ending) {
    return new Node(
        ending.id(),
        Node.Kind.ENDING,
        words(ending.says()),
        Optional.empty(),
        Optional.of(ending.outcome()),
        false);
  }

  /** What the client says first, or else anybody. */
  private static String words(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.speaker().equals(Line.CLIENT))
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .map(line -> first(line.text().strip().replaceAll("\\s+", " ")))
        .orElse("");
  }

  private static String first(String text) {
    if (text.length() <= LETTERS) {
      return text;
    }
    int space = text.lastIndexOf(' ', LETTERS);
    int end = space > LETTERS / 2 ? space : text.offsetByCodePoints(0, LETTERS / 2);
    return text.substring(0, end) + "…";
  }
}
