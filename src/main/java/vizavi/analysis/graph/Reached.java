package vizavi.analysis.graph;

import java.util.LinkedHashMap;
import vizavi.analysis.graph.Tint.Mark;
import vizavi.analysis.solve.Proof;
import vizavi.analysis.solve.Reach;

/** Shades what a play can come to: nodes, and the replies that can be given. */
record Reached(Reach reach, Proof proof) {

  Tint tint(Graph graph) {
    var nodes = new LinkedHashMap<String, Mark>();
    for (var node : graph.nodes()) {
      switch (node.kind()) {
        case SCENE -> nodes.put(node.id(), mark(reach.scenes().containsKey(node.id())));
        case ENDING -> nodes.put(node.id(), mark(reach.endings().containsKey(node.id())));
        case ANYWHERE -> {}
      }
    }
    var edges = new LinkedHashMap<String, Mark>();
    Tint.replies(
        graph, (edge, reply) -> edges.put(edge.key(), mark(reach.replies().containsKey(reply))));
    return new Tint(Way.REACH, nodes, edges);
  }

  private Mark mark(boolean reached) {
    if (reached) {
      return Mark.of(Shade.REACHED);
    }
    return Mark.of(proof == Proof.PROVED ? Shade.UNREACHABLE : Shade.NOT_FOUND);
  }
}
