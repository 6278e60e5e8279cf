package vizavi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vizavi.Scenarios;
import vizavi.analysis.solve.Proof;
import vizavi.analysis.solve.Reach;
import vizavi.analysis.solve.Route;

/** The scenario {@code waiting}: a bench, and an argument that nobody can come to. */
class TintTest {
  private static final Path TEA_HOUSE = Path.of("src/test/resources/vizavi/scenarios/tea-house");
  private static final Graph WAITING = Graph.of(Scenarios.read(Scenarios.SMALL.resolve("waiting")));

  @Test
  void whatIsNotReachedIsShadedByWhetherThatIsProved() {
    var proved = new Reached(reach(), Proof.PROVED).tint(WAITING);
    assertThat(proved.nodes().get("argument").shade()).isEqualTo(Shade.UNREACHABLE);
    assertThat(proved.nodes().get("bench").shade()).isEqualTo(Shade.REACHED);
    assertThat(proved.edges().get("argument.sorry").shade()).isEqualTo(Shade.UNREACHABLE);
    assertThat(proved.nodes()).doesNotContainKey(Node.ANYWHERE);

    var bounded = new Reached(reach(), Proof.BOUNDED).tint(WAITING);
    assertThat(bounded.nodes().get("argument").shade()).isEqualTo(Shade.NOT_FOUND);
  }

  @Test
  void theBestOutcomeGoesBackToTheScenesThatCanStillLeadToIt() {
    var graph = Graph.of(Scenarios.read(TEA_HOUSE));
    var all = all(graph);
    var tint = new Outlook(graph, all).tint();
    assertThat(tint.nodes().get("at-the-door").shade()).isEqualTo(Shade.SUCCESS);
    assertThat(tint.edges().get("morning-after.sorry").shade()).isEqualTo(Shade.COMPROMISE);
    var kept = Map.of("good-terms", route("good-terms"), "gone", route("gone"));
    var without = new Outlook(graph, new Reach(all.scenes(), all.replies(), kept)).tint();
    assertThat(without.nodes()).doesNotContainKey("flowers");
    assertThat(without.nodes().get("at-the-door").shade()).isEqualTo(Shade.COMPROMISE);
    var none = new Outlook(graph, new Reach(all.scenes(), all.replies(), Map.of())).tint();
    assertThat(none.nodes().values()).extracting(Tint.Mark::shade).containsOnly(Shade.NO_ENDING);
  }

  @Test
  void playedRepliesAreShadedByTheirNumbers() {
    var tint = Tint.picked(WAITING, Map.of("bench.go", 0.5, "argument.sorry", 0.0));
    assertThat(Written.tint(tint))
        .isEqualTo("PICKED\n  bench.go mostly 0.5\n  argument.sorry never 0.0\n");
    assertThat(Written.tint(Tint.telling(WAITING, Map.of("bench.go", -0.2))))
        .isEqualTo("TELLING\n  bench.go by-weak -0.2\n");
    assertThat(Tint.picked(WAITING, Map.of()).empty()).isTrue();
  }

  @Test
  void numbersFallOnTheShadeTheLegendNames() {
    assertThat(Stream.of(0, 24, 25, 50, 75, 99, 100).map(Shade::score))
        .containsExactly(
            Shade.LOWEST,
            Shade.LOWEST,
            Shade.LOW,
            Shade.MIDDLING,
            Shade.HIGH,
            Shade.HIGH,
            Shade.PERFECT);
    assertThat(Stream.of(0.0, 0.19, 0.2, 0.49, 0.5, 1.0).map(Shade::picked))
        .containsExactly(
            Shade.NEVER, Shade.SELDOM, Shade.OFTEN, Shade.OFTEN, Shade.MOSTLY, Shade.MOSTLY);
    assertThat(Stream.of(-1.0, -0.2, -0.19, 0.19, 0.2).map(Shade::telling))
        .containsExactly(
            Shade.BY_WEAK, Shade.BY_WEAK, Shade.TELLS_LITTLE, Shade.TELLS_LITTLE, Shade.BY_STRONG);
  }

  @Test
  void everyShadeBelongsToOneWay() {
    var shades = Stream.of(Way.values()).flatMap(way -> way.shades().stream()).toList();
    assertThat(shades).containsExactlyInAnyOrder(Shade.values());
  }

  private static Reach reach() {
    return new Reach(
        Map.of("bench", route("bench")),
        Map.of("bench.go", route("night")),
        Map.of("night", route("night")));
  }

  private static Reach all(Graph graph) {
    return new Reach(
        routes(graph.nodes().stream().filter(n -> n.kind() == Node.Kind.SCENE).map(Node::id)),
        routes(graph.edges().stream().map(Edge::reply)),
        routes(graph.nodes().stream().filter(n -> n.outcome().isPresent()).map(Node::id)));
  }

  private static Map<String, Route> routes(Stream<String> ids) {
    return ids.distinct().collect(Collectors.toMap(id -> id, TintTest::route));
  }

  private static Route route(String end) {
    return new Route(List.of(), end, 0);
  }
}
