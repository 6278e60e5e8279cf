package vizavi.library.ui.graph;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vizavi.analysis.graph.Graph;
import vizavi.analysis.graph.Node;
import vizavi.analysis.graph.Tint;

/**
 * The graph of a scenario: to look at, to search, and to go from a scene to its lines. It is laid
 * out in the background; until then the old drawing stays.
 */
public final class ScenarioGraph extends Div {
  static final String CYTOSCAPE = "webjars/cytoscape/3.33.1/dist/cytoscape.min.js";

  private final Sketch sketch = new Sketch();
  private final Shades shades = new Shades(this::getTranslation);
  private final Element drawing = new Element("vizavi-graph");
  private final Div legend = new Div();
  private final WayChoice ways = new WayChoice(this::tint);
  private final NodeTable table = new NodeTable(this::getTranslation, this::picked);
  private final NativeDetails words = new NativeDetails(getTranslation("graph.table"), table);
  private final List<Consumer<? super String>> listeners = new ArrayList<>();
  private Graph graph = new Graph(List.of(), List.of());

  /** An empty graph. */
  public ScenarioGraph() {
    addClassName("graph");
    var tools = new Tools();
    var canvas = new Div();
    canvas.addClassName("graph-canvas");
    canvas.getElement().setAttribute("tabindex", "0").setAttribute("role", "application");
    drawing
        .setAttribute("library", CYTOSCAPE)
        .appendChild(tools.getElement(), canvas.getElement(), spoken());
    drawing
        .addEventListener(
            "graph-pick", event -> picked(event.getEventData().get("event.detail").asString()))
        .addEventData("event.detail");
    drawing.addEventListener("graph-look", event -> look());
    legend.addClassName("graph-key");
    words.addClassName("quiet");
    words.addToggleListener(event -> refreshTable());
    add(ways);
    getElement().appendChild(drawing);
    add(legend, new Paragraph(getTranslation("graph.help")), words);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJavaScript("context://vizavi-graph-look.js");
    event.getUI().getPage().addJavaScript("context://vizavi-graph.js");
  }

  /** Shows another graph. Where only words changed, everything stays in its place. */
  public void show(Graph graph) {
    if (graph.equals(this.graph)) {
      return;
    }
    this.graph = graph;
    sketch.want(Shape.of(graph));
    drawing.getChild(1).setAttribute("aria-label", summary());
    look();
    refreshTable();
  }

  /** What it can be coloured by; ways that are not among them can't be chosen. */
  public void tints(Stream<Tint> tints) {
    ways.offer(tints);
    tint(ways.tint());
  }

  /** Brings a scene or an ending into sight, with its ways in and out; empty: none. */
  public void select(Optional<String> node) {
    node.ifPresentOrElse(
        id -> drawing.setAttribute("selected", id), () -> drawing.removeAttribute("selected"));
  }

  /** Hears which scene or ending was clicked, or chosen in the table. */
  public Registration addPickListener(Consumer<? super String> listener) {
    return Registration.addAndRemove(listeners, listener);
  }

  /** Draws what is laid out; as long as it is not, the browser asks again. */
  private void look() {
    var laid = sketch.drawing();
    drawing.setAttribute("waiting", laid.isEmpty());
    laid.ifPresent(this::draw);
  }

  private void draw(Drawing laid) {
    drawing.setAttribute("graph", GraphView.of(graph, laid, this::getTranslation).json());
  }

  private void tint(Optional<Tint> tint) {
    legend.removeAll();
    tint.ifPresentOrElse(
        one -> {
          legend.add(shades.legend(one.way()));
          drawing.setAttribute("tint", shades.json(one));
        },
        () -> drawing.removeAttribute("tint"));
    refreshTable();
  }

  /** A thousand rows are only made for those who want them. */
  void refreshTable() {
    if (words.isOpen()) {
      table.show(graph, ways.tint());
    }
  }

  void picked(String node) {
    if (graph.nodes().stream().anyMatch(one -> one.id().equals(node))) {
      select(Optional.of(node));
      listeners.forEach(listener -> listener.accept(node));
    }
  }

  private String summary() {
    long scenes = count(Node.Kind.SCENE);
    return getTranslation("graph.summary", scenes, count(Node.Kind.ENDING), graph.edges().size());
  }

  private long count(Node.Kind kind) {
    return graph.nodes().stream().filter(node -> node.kind() == kind).count();
  }

  private static Element spoken() {
    return new Element("div")
        .setAttribute("class", "graph-spoken")
        .setAttribute("data-tool", "spoken")
        .setAttribute("aria-live", "polite");
  }

  /** Waits for the layout, as a browser does that asks again and again. */
  void settle() {
    sketch.settled();
    look();
  }
}
