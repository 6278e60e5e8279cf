package vizavi.analysis.graph;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A graph and its tints as lines, to be read and compared. */
final class Written {
  private Written() {}

  static String graph(Graph graph) {
    return Stream.concat(
            graph.nodes().stream().map(Written::node), graph.edges().stream().map(Written::edge))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String node(Node node) {
    return node.kind()
        + " "
        + node.id()
        + node.visit().map(visit -> " [" + visit + "]").orElse("")
        + node.outcome().map(outcome -> " = " + outcome.id()).orElse("")
        + (node.start() ? " (start)" : "")
        + (node.words().isEmpty() ? "" : ": " + node.words());
  }

  private static String edge(Edge edge) {
    return edge.key()
        + ": "
        + edge.from()
        + " -> "
        + edge.to()
        + " by "
        + edge.via()
        + " "
        + edge.name()
        + (edge.condition().isEmpty() ? "" : ", when " + edge.condition())
        + (edge.chance() == 100 ? "" : ", " + edge.chance() + " %");
  }

  static String tint(Tint tint) {
    var lines = new StringBuilder(tint.way() + "\n");
    tint.nodes().forEach((id, mark) -> lines.append(line(id, mark)));
    tint.edges().forEach((key, mark) -> lines.append("  ").append(line(key, mark)));
    return lines.toString();
  }

  private static String line(String name, Tint.Mark mark) {
    var value = mark.value().isPresent() ? " " + mark.value().getAsDouble() : "";
    return name + " " + mark.shade().id() + value + "\n";
  }
}
