package vizavi.analysis.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import vizavi.analysis.solve.Solution;

/**
 * The shades of a graph. What has none is not coloured: nothing is known of it, or the way of
 * colouring does not concern it.
 *
 * @param nodes by id, in the graph's order
 * @param edges by key, in the graph's order
 */
public record Tint(Way way, Map<String, Mark> nodes, Map<String, Mark> edges) {

  /** A shade, and the number behind it where there is one. */
  public record Mark(Shade shade, OptionalDouble value) {
    static Mark of(Shade shade) {
      return new Mark(shade, OptionalDouble.empty());
    }

    static Mark of(Shade shade, double value) {
      return new Mark(shade, OptionalDouble.of(value));
    }
  }

  /** By what can be reached. */
  public static Tint reach(Graph graph, Solution solution) {
    return new Reached(solution.reach(), solution.proof()).tint(graph);
  }

  /** By the best outcome still possible, as far as a way leads there that a play can go. */
  public static Tint outcome(Graph graph, Solution solution) {
    return new Outlook(graph, solution.reach()).tint();
  }

  /** By the best overall score, 0..100, of the plays that come there. */
  public static Tint score(Graph graph, Solution solution) {
    return Attained.tint(graph, solution);
  }

  /**
   * By how often replies were given.
   *
   * @param shares by {@code scene.reply}, 0..1
   */
  public static Tint picked(Graph graph, Map<String, Double> shares) {
    return edges(Way.PICKED, graph, shares, Shade::picked);
  }

  /**
   * By who gives which reply.
   *
   * @param discriminations by {@code scene.reply}, -1..1
   */
  public static Tint telling(Graph graph, Map<String, Double> discriminations) {
    return edges(Way.TELLING, graph, discriminations, Shade::telling);
  }

  private static Tint edges(
      Way way,
      Graph graph,
      Map<String, Double> values,
      java.util.function.DoubleFunction<Shade> shade) {
    var marks = new LinkedHashMap<String, Mark>();
    replies(
        graph,
        (edge, reply) -> {
          var value = values.get(reply);
          if (value != null) {
            marks.put(edge.key(), Mark.of(shade.apply(value), value));
          }
        });
    return new Tint(way, Map.of(), marks);
  }

  /** Does something with each edge that is a reply's, and the reply's name. */
  static void replies(Graph graph, BiConsumer<Edge, String> with) {
    graph.edges().stream()
        .filter(edge -> edge.via() == Edge.Via.REPLY)
        .forEach(edge -> with.accept(edge, edge.reply()));
  }

  /** Whether anything is coloured. */
  public boolean empty() {
    return nodes.isEmpty() && edges.isEmpty();
  }
}
