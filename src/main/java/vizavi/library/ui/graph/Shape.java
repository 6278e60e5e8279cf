package vizavi.library.ui.graph;

import java.util.List;
import vizavi.analysis.graph.Edge;
import vizavi.analysis.graph.Graph;
import vizavi.analysis.graph.Node;

/**
 * What of a graph decides where it is drawn: who leads where, not what is said. Graphs of one shape
 * share a layout.
 */
record Shape(List<String> nodes, List<Line> lines, List<String> endings) {

  /** One edge, without its words. */
  record Line(String key, String from, String to, String name) {}

  static Shape of(Graph graph) {
    return new Shape(
        graph.nodes().stream().map(Node::id).toList(),
        graph.edges().stream().map(Shape::line).toList(),
        graph.nodes().stream()
            .filter(node -> node.kind() == Node.Kind.ENDING)
            .map(Node::id)
            .toList());
  }

  private static Line line(Edge edge) {
    return new Line(edge.key(), edge.from(), edge.to(), edge.name());
  }
}
