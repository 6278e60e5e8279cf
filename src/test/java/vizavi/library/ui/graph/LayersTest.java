package vizavi.library.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import vizavi.Scenarios;
import vizavi.analysis.graph.Graph;
import vizavi.analysis.graph.Webs;
import vizavi.library.ui.graph.Drawing.Point;

class LayersTest {
  private static final Graph DIFFICULT =
      Graph.of(Scenarios.read(Scenarios.SHIPPED.resolve("difficult-client")));
  private static final Graph TEA_HOUSE =
      Graph.of(Scenarios.read(Path.of("src/test/resources/vizavi/scenarios/tea-house")));

  @Test
  void nodesLieInLayersAndNoneOnAnother() {
    var drawing = Layers.lay(Shape.of(DIFFICULT));
    var nodes = new ArrayList<>(drawing.nodes().values());
    for (int one = 0; one < nodes.size(); one++) {
      for (int other = 0; other < one; other++) {
        assertThat(apart(nodes.get(one), nodes.get(other))).isTrue();
      }
    }
    assertThat(drawing.nodes().keySet())
        .isEqualTo(new HashSet<>(DIFFICULT.nodes().stream().map(node -> node.id()).toList()));
    assertThat(nodes.stream().map(Point::y).distinct().count()).isLessThan(nodes.size());
  }

  @Test
  void itGoesDownFromTheStartAndEveryEdgeHasItsWay() {
    var drawing = Layers.lay(Shape.of(TEA_HOUSE));
    var heights =
        java.util.stream.Stream.of("at-the-door", "he-tells", "morning-after", "flowers")
            .map(id -> drawing.nodes().get(id).y())
            .toList();
    assertThat(heights).isSorted().doesNotHaveDuplicates();
    for (var edge : TEA_HOUSE.edges()) {
      assertThat(drawing.routes().get(edge.key())).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void aThousandScenesAreLaidOut() {
    var graph = Graph.of(Webs.of(1000, 5, 1));
    var drawing = Layers.lay(Shape.of(graph));
    assertThat(drawing.nodes()).hasSize(graph.nodes().size());
    assertThat(drawing.routes()).as("so many go straight").isEmpty();
  }

  @Test
  void oneMoreReplyMovesLittle() {
    var before = Layers.lay(Shape.of(TEA_HOUSE));
    var lines = new ArrayList<>(Shape.of(TEA_HOUSE).lines());
    lines.add(new Shape.Line("morning-after.leave", "morning-after", "gone", "leave"));
    var shape = Shape.of(TEA_HOUSE);
    var after = Layers.lay(new Shape(shape.nodes(), lines, shape.endings())).beside(before);
    for (var id : java.util.List.of("at-the-door", "he-tells", "morning-after")) {
      var was = before.nodes().get(id);
      var is = after.nodes().get(id);
      assertThat(Math.hypot(is.x() - was.x(), is.y() - was.y())).isLessThan(Drawing.NODE_WIDTH);
    }
  }

  private static boolean apart(Point one, Point other) {
    return Math.abs(one.x() - other.x()) >= Drawing.NODE_WIDTH
        || Math.abs(one.y() - other.y()) >= Drawing.NODE_HEIGHT;
  }
}
