package vizavi.analysis.graph;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vizavi.analysis.graph.Tint.Mark;
import vizavi.analysis.solve.Range;
import vizavi.analysis.solve.Solution;

/** Shades scenes and endings by the best overall score of a play that comes there. */
final class Attained {
  private Attained() {}

  static Tint tint(Graph graph, Solution solution) {
    var nodes = new LinkedHashMap<String, Mark>();
    var overall = solution.scale().overall();
    var known = new LinkedHashMap<String, Range>(solution.through());
    known.putAll(solution.bands());
    graph.nodes().stream()
        .filter(node -> known.containsKey(node.id()))
        .forEach(node -> nodes.put(node.id(), mark(overall, known.get(node.id()).most())));
    return new Tint(Way.SCORE, nodes, Map.of());
  }

  private static Mark mark(Range overall, BigDecimal points) {
    int score = overall.place(points);
    return Mark.of(Shade.score(score), score);
  }
}
