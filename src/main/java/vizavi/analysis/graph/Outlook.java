package vizavi.analysis.graph;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vizavi.analysis.graph.Tint.Mark;
import vizavi.analysis.solve.Reach;
import vizavi.scenario.Outcome;

/**
 * Finds the best outcome a scene can still lead to: backwards from the endings a play can reach,
 * over the replies a play can give. What can happen at any moment does not count: it would count
 * for every scene alike.
 */
final class Outlook {
  private final Graph graph;
  private final Reach reach;
  private final Map<String, List<Edge>> into;
  private final Map<String, Outcome> best = new HashMap<>();

  Outlook(Graph graph, Reach reach) {
    this.graph = graph;
    this.reach = reach;
    this.into = graph.edges().stream().filter(this::open).collect(Collectors.groupingBy(Edge::to));
  }

  Tint tint() {
    for (var outcome : Outcome.values()) {
      graph.nodes().stream()
          .filter(node -> node.outcome().filter(outcome::equals).isPresent())
          .filter(node -> reach.endings().containsKey(node.id()))
          .forEach(node -> spread(node.id(), outcome));
    }
    var nodes = new LinkedHashMap<String, Mark>();
    graph.nodes().stream()
        .filter(this::reached)
        .forEach(node -> nodes.put(node.id(), Mark.of(shade(node.id()))));
    var edges = new LinkedHashMap<String, Mark>();
    graph.edges().stream()
        .filter(this::open)
        .forEach(edge -> edges.put(edge.key(), Mark.of(shade(edge.to()))));
    return new Tint(Way.OUTCOME, nodes, edges);
  }

  /** Outcomes come best first, so the first to arrive stays. */
  private void spread(String ending, Outcome outcome) {
    var open = new ArrayDeque<>(List.of(ending));
    while (!open.isEmpty()) {
      var node = open.remove();
      if (best.putIfAbsent(node, outcome) == null) {
        into.getOrDefault(node, List.of()).forEach(edge -> open.add(edge.from()));
      }
    }
  }

  private Shade shade(String node) {
    var own = best.get(node);
    return own == null ? Shade.NO_ENDING : Shade.of(own);
  }

  private boolean reached(Node node) {
    return reach.scenes().containsKey(node.id()) || reach.endings().containsKey(node.id());
  }

  private boolean open(Edge edge) {
    return switch (edge.via()) {
      case REPLY -> reach.replies().containsKey(edge.reply());
      case SCENE -> reach.scenes().containsKey(edge.from());
      case TRIGGER, TURN_LIMIT -> false;
    };
  }
}
