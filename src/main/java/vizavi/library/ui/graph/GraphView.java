package vizavi.library.ui.graph;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vizavi.analysis.graph.Edge;
import vizavi.analysis.graph.Graph;
import vizavi.analysis.graph.Node;
import vizavi.analysis.graph.Shade;
import vizavi.library.ui.graph.Drawing.Point;
import vizavi.shell.Numbers;

/** What the browser draws. */
record GraphView(double width, double height, List<Box> nodes, List<Arrow> edges) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A node. {@code kind} is scene, start, ending or anywhere; {@code note} a word under its id. */
  record Box(String id, String name, String words, String kind, String note, double x, double y) {}

  /**
   * An edge; {@code route} are the numbers x, y, x, y ... of its way, none where it is straight.
   */
  record Arrow(
      String key,
      String from,
      String to,
      String name,
      String via,
      String note,
      List<Double> route) {}

  /**
   * Puts a graph where its drawing says.
   *
   * @param texts the words of a key of the message bundle
   */
  static GraphView of(Graph graph, Drawing drawing, UnaryOperator<String> texts) {
    return new GraphView(
        Drawing.NODE_WIDTH,
        Drawing.NODE_HEIGHT,
        graph.nodes().stream()
            .map(node -> box(node, drawing.nodes().get(node.id()), texts))
            .toList(),
        graph.edges().stream()
            .map(edge -> arrow(edge, drawing.routes().getOrDefault(edge.key(), List.of()), texts))
            .toList());
  }

  private static Box box(Node node, Point at, UnaryOperator<String> texts) {
    String note =
        switch (node.kind()) {
          case SCENE -> node.visit().orElse("");
          case ENDING -> node.outcome().map(Shade::of).map(Texts::shade).map(texts).orElse("");
          case ANYWHERE -> "";
        };
    return new Box(node.id(), name(node, texts), node.words(), kind(node), note, at.x(), at.y());
  }

  /** Its id as it is shown. */
  static String name(Node node, UnaryOperator<String> texts) {
    return node.kind() == Node.Kind.ANYWHERE ? texts.apply("graph.anywhere") : node.id();
  }

  private static String kind(Node node) {
    return switch (node.kind()) {
      case SCENE -> node.start() ? "start" : "scene";
      case ENDING -> "ending";
      case ANYWHERE -> "anywhere";
    };
  }

  private static Arrow arrow(Edge edge, List<Point> route, UnaryOperator<String> texts) {
    return new Arrow(
        edge.key(),
        edge.from(),
        edge.to(),
        name(edge, texts),
        edge.via().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        note(edge),
        route.stream().flatMap(point -> Stream.of(point.x(), point.y())).toList());
  }

  /** Its reply or trigger as it is shown. */
  static String name(Edge edge, UnaryOperator<String> texts) {
    return switch (edge.via()) {
      case REPLY, TRIGGER -> edge.name();
      case SCENE -> texts.apply("graph.by-itself");
      case TURN_LIMIT -> texts.apply("graph.turn-limit");
    };
  }

  private static String note(Edge edge) {
    return Stream.of(
            edge.condition(), edge.chance() == 100 ? "" : Numbers.percent(edge.chance() / 100.0))
        .filter(part -> !part.isEmpty())
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }

  String json() {
    return JSON.writeValueAsString(this);
  }

  /** Shades as the browser takes them: for nodes and edges a shade and its words. */
  static String json(Map<String, Map<String, List<String>>> shades) {
    return JSON.writeValueAsString(shades);
  }
}
