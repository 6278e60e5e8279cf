package vizavi.library.ui.graph;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vizavi.analysis.graph.Edge;
import vizavi.analysis.graph.Graph;
import vizavi.analysis.graph.Node;
import vizavi.analysis.graph.Tint;

/** The same graph for those who do not see it: a row for each scene, with where it leads. */
final class NodeTable extends Grid<NodeTable.Row> {
  private final UnaryOperator<String> texts;
  private final Shades shades;

  /** A node in words. */
  record Row(String id, String name, String words, String leadsTo, String shade) {}

  NodeTable(UnaryOperator<String> texts, Consumer<String> pick) {
    this.texts = texts;
    this.shades = new Shades(texts);
    addClassName("graph-table");
    addThemeVariants(GridVariant.LUMO_COMPACT);
    addComponentColumn(row -> name(row, pick))
        .setHeader(texts.apply("graph.table.scene"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    column(Row::words, "graph.table.words");
    column(Row::leadsTo, "graph.table.leads-to");
    column(Row::shade, "graph.table.shade");
    getElement().setAttribute("aria-label", texts.apply("graph.table"));
  }

  /** Wide enough to read: on a phone the table moves sideways. */
  private void column(ValueProvider<Row, String> words, String header) {
    addColumn(words).setHeader(texts.apply(header)).setWidth("11rem");
  }

  private static NativeButton name(Row row, Consumer<String> pick) {
    var name = new NativeButton(row.name(), event -> pick.accept(row.id()));
    name.addClassName("link");
    return name;
  }

  void show(Graph graph, Optional<Tint> tint) {
    var out = graph.edges().stream().collect(Collectors.groupingBy(Edge::from));
    setItems(
        graph.nodes().stream()
            .map(node -> row(node, out.getOrDefault(node.id(), List.of()), tint))
            .toList());
  }

  private Row row(Node node, List<Edge> out, Optional<Tint> tint) {
    return new Row(
        node.id(),
        GraphView.name(node, texts),
        node.words(),
        out.stream().map(edge -> way(edge, tint)).collect(Collectors.joining("; ")),
        tint.flatMap(
                one ->
                    Optional.ofNullable(one.nodes().get(node.id()))
                        .map(mark -> shades.words(one.way(), mark)))
            .orElse(""));
  }

  private String way(Edge edge, Optional<Tint> tint) {
    String shade =
        tint.flatMap(
                one ->
                    Optional.ofNullable(one.edges().get(edge.key()))
                        .map(mark -> shades.brief(one.way(), mark))
                        .filter(words -> !words.isEmpty())
                        .map(words -> " (" + words + ")"))
            .orElse("");
    return GraphView.name(edge, texts) + " → " + edge.to() + shade;
  }
}
