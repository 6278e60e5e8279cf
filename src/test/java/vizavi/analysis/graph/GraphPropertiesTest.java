package vizavi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.scenario.Target;

/** Whatever the scenario: no node twice, no edge into the void, no target forgotten. */
class GraphPropertiesTest {

  @Property(tries = 200)
  void nodesAndEdgesAreTheirOnly(
      @ForAll @IntRange(min = 1, max = 40) int scenes, @ForAll long seed) {
    var graph = Graph.of(Webs.of(scenes, 5, seed));
    var ids = graph.nodes().stream().map(Node::id).toList();

    assertThat(ids).doesNotHaveDuplicates().hasSize(scenes + 5);
    assertThat(graph.edges()).extracting(Edge::key).doesNotHaveDuplicates();
    assertThat(ids).containsAll(graph.edges().stream().map(Edge::from).toList());
    assertThat(ids).containsAll(graph.edges().stream().map(Edge::to).toList());
    assertThat(graph.nodes()).filteredOn(Node::start).extracting(Node::id).containsExactly("s0");
  }

  @Property(tries = 200)
  void everyTargetHasAnEdge(@ForAll @IntRange(min = 1, max = 40) int scenes, @ForAll long seed) {
    var scenario = Webs.of(scenes, 5, seed);
    var graph = Graph.of(scenario);

    for (var scene : scenario.scenes().values()) {
      var drawn = graph.out(scene.id()).stream().map(Edge::to).collect(Collectors.toSet());
      assertThat(drawn).isEqualTo(new HashSet<>(targets(scene).map(Target::to).toList()));
      for (var reply : scene.replies().values()) {
        assertThat(graph.edges())
            .filteredOn(edge -> edge.reply().equals(scene.id() + "." + reply.id()))
            .hasSize(lines(scene, reply));
      }
    }
  }

  private static Stream<Target> targets(Scene scene) {
    return Stream.concat(
        scene.leadsTo().stream(),
        scene.replies().values().stream().flatMap(reply -> reply.leadsTo().stream()));
  }

  private static int lines(Scene scene, Reply reply) {
    return reply.leadsTo().isEmpty() ? scene.leadsTo().size() : reply.leadsTo().size();
  }
}
