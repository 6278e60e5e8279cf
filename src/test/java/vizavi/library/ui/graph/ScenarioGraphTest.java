package vizavi.library.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeDetails;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vizavi.Scenarios;
import vizavi.analysis.graph.Graph;
import vizavi.analysis.graph.Tint;
import vizavi.analysis.graph.Way;
import vizavi.shell.ViewTest;

class ScenarioGraphTest extends ViewTest {
  private static final Graph TEA_HOUSE =
      Graph.of(Scenarios.read(Path.of("src/test/resources/vizavi/scenarios/tea-house")));
  private static final Map<String, Double> RATES = Map.of("he-tells.trade", 0.25);

  private final List<String> picked = new ArrayList<>();
  private ScenarioGraph graph;

  @BeforeEach
  void show() {
    graph = new ScenarioGraph();
    graph.addPickListener(picked::add);
    UI.getCurrent().add(graph);
    graph.show(TEA_HOUSE);
    graph.settle();
  }

  @Test
  void theLibraryLiesWhereTheGraphLooksForIt() {
    assertThat(getClass().getResource("/META-INF/resources/" + ScenarioGraph.CYTOSCAPE))
        .isNotNull();
  }

  @Test
  void theBrowserGetsWhatIsToBeDrawn() {
    var view = sent("graph");
    assertThat(view.get("nodes")).hasSize(TEA_HOUSE.nodes().size());
    assertThat(view.get("edges")).hasSize(TEA_HOUSE.edges().size());
    var first = view.get("nodes").get(0);
    assertThat(first.get("id").asString()).isEqualTo("at-the-door");
    assertThat(first.get("kind").asString()).isEqualTo("start");
    assertThat(first.get("words").asString()).isEqualTo("My table, please.");
    assertThat(drawing().hasAttribute("waiting")).isFalse();
    assertThat(drawing().getChild(1).getAttribute("aria-label")).contains("3 scenes", "4 endings");
  }

  @Test
  void coloursCanBeChosenWhereThereIsSomethingToShow() {
    graph.tints(Stream.of(Tint.picked(TEA_HOUSE, RATES), Tint.telling(TEA_HOUSE, Map.of())));
    var ways = find(WayChoice.class).single();
    assertThat(ways.getItemEnabledProvider().test(Way.PICKED)).isTrue();
    assertThat(ways.getItemEnabledProvider().test(Way.TELLING)).isFalse();
    assertThat(ways.getItemLabelGenerator().apply(Way.TELLING)).contains("once it has been played");

    ways.setValue(Way.PICKED);

    var mark = sent("tint").get("edges").get("he-tells.trade");
    assertThat(mark.get(0).asString()).isEqualTo("often");
    assertThat(mark.get(1).asString()).isEqualTo("25%");
    assertThat(graph.getElement().getTextRecursively())
        .contains("By half or more", "By a fifth or more", "By nobody");

    graph.tints(Stream.empty());
    assertThat(ways.getValue()).isNull();
    assertThat(drawing().hasAttribute("tint")).isFalse();
  }

  @Test
  void theTableSaysTheSame() {
    graph.tints(Stream.of(Tint.picked(TEA_HOUSE, RATES)));
    find(WayChoice.class).single().setValue(Way.PICKED);
    var details = find(NativeDetails.class).all().getLast();
    details.setOpen(true);
    graph.refreshTable();
    @SuppressWarnings("unchecked")
    Grid<NodeTable.Row> table = find(NodeTable.class).single();
    var rows = table.getListDataView().getItems().toList();
    assertThat(rows).hasSize(TEA_HOUSE.nodes().size());
    assertThat(rows.get(1).leadsTo())
        .isEqualTo("trade → morning-after (25%); again → he-tells; threaten → morning-after");
  }

  @Test
  void whereOnlyWordsChangeNothingMoves() {
    var before = sent("graph").get("nodes").get(0);
    var other =
        new Graph(
            TEA_HOUSE.nodes().stream()
                .map(
                    node ->
                        new vizavi.analysis.graph.Node(
                            node.id(),
                            node.kind(),
                            "Other words",
                            node.visit(),
                            node.outcome(),
                            node.start()))
                .toList(),
            TEA_HOUSE.edges());

    graph.show(other);

    var after = sent("graph").get("nodes").get(0);
    assertThat(drawing().hasAttribute("waiting")).as("no layout is needed").isFalse();
    assertThat(after.get("words").asString()).isEqualTo("Other words");
    assertThat(after.get("x")).isEqualTo(before.get("x"));
  }

  @Test
  void aSceneIsChosenAndPicked() {
    graph.select(Optional.of("he-tells"));
    assertThat(drawing().getAttribute("selected")).isEqualTo("he-tells");
    graph.picked("flowers");
    graph.picked("nowhere");
    assertThat(picked).containsExactly("flowers");
    assertThat(drawing().getAttribute("selected")).isEqualTo("flowers");
    graph.select(Optional.empty());
    assertThat(drawing().hasAttribute("selected")).isFalse();
  }

  private com.vaadin.flow.dom.Element drawing() {
    return graph
        .getElement()
        .getChildren()
        .filter(one -> one.getTag().equals("vizavi-graph"))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode sent(String attribute) {
    return JsonMapper.builder().build().readTree(drawing().getAttribute(attribute));
  }
}
