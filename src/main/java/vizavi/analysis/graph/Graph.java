package vizavi.analysis.graph;

import java.util.List;
import vizavi.scenario.Scenario;

/**
 * A scenario as nodes and edges, both in the author's order.
 *
 * @param nodes scenes, then endings, then {@link Node#ANYWHERE} if there are triggers or a limit
 * @param edges each from a node to a node of the graph
 */
public record Graph(List<Node> nodes, List<Edge> edges) {

  /** The graph of a scenario without errors. */
  public static Graph of(Scenario scenario) {
    return new Graph(new Nodes(scenario).all(), new Edges(scenario).all());
  }

  /** The edges that leave a node. */
  public List<Edge> out(String node) {
    return edges.stream().filter(edge -> edge.from().equals(node)).toList();
  }
}
