package vizavi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vizavi.Scenarios;
import vizavi.scenario.Golden;

class GraphTest {
  private static final Path TEA_HOUSE = Path.of("src/test/resources/vizavi/scenarios/tea-house");
  private static final Path EXPECTED = Path.of("src/test/resources/vizavi/graph");

  @Test
  void aScenarioWithVisitsTriggersAndLuck() {
    Golden.expect(
        EXPECTED.resolve("tea-house.out"), Written.graph(Graph.of(Scenarios.read(TEA_HOUSE))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gate", "shop", "waiting", "door"})
  void smallScenarios(String id) {
    var scenario = Scenarios.read(Scenarios.SMALL.resolve(id));
    Golden.expect(EXPECTED.resolve(id + ".out"), Written.graph(Graph.of(scenario)));
  }

  @Test
  void whatLeavesANodeIsFound() {
    var graph = Graph.of(Scenarios.read(TEA_HOUSE));
    assertThat(graph.out("morning-after"))
        .extracting(Edge::reply)
        .containsExactly("morning-after.thank", "morning-after.thank", "morning-after.sorry");
    assertThat(graph.out(Node.ANYWHERE))
        .extracting(Edge::to)
        .containsExactly("gone", "closing-time");
  }
}
