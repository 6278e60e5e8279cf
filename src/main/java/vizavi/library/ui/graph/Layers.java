package vizavi.library.ui.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import vizavi.library.ui.graph.Drawing.Point;

/**
 * Lays a graph out in layers, from the top down, with ELK. In a graph that is not too large,
 * neighbours keep the author's order where that costs no crossings: a small edit changes little.
 */
final class Layers {
  /** Beyond so many edges their bends are no longer drawn, and nodes are placed the quick way. */
  static final int MANY = 400;

  private final Shape shape;
  private final boolean many;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<String, ElkEdge> edges = new LinkedHashMap<>();

  private Layers(Shape shape) {
    this.shape = shape;
    this.many = shape.lines().size() > MANY;
  }

  /** Takes from milliseconds up to a few seconds for a thousand scenes. */
  static Drawing lay(Shape shape) {
    var layers = new Layers(shape);
    layers.wish();
    layers.build();
    new RecursiveGraphLayoutEngine().layout(layers.root, new BasicProgressMonitor());
    return layers.drawing();
  }

  private void wish() {
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    root.setProperty(CoreOptions.SPACING_NODE_NODE, many ? 24.0 : 40.0);
    root.setProperty(CoreOptions.SPACING_EDGE_NODE, many ? 8.0 : 20.0);
    root.setProperty(CoreOptions.SPACING_EDGE_EDGE, many ? 3.0 : 14.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, many ? 56.0 : 110.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, many ? 10.0 : 20.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, many ? 2.0 : 10.0);
    root.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY,
        many ? NodePlacementStrategy.SIMPLE : NodePlacementStrategy.NETWORK_SIMPLEX);
    root.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY,
        many ? OrderingStrategy.NONE : OrderingStrategy.NODES_AND_EDGES);
  }

  private void build() {
    for (var id : shape.nodes()) {
      var node = ElkGraphUtil.createNode(root);
      node.setDimensions(Drawing.NODE_WIDTH, Drawing.NODE_HEIGHT);
      nodes.put(id, node);
    }
    var drawn = new java.util.HashSet<List<String>>();
    for (var line : shape.lines()) {
      // Where bends are not drawn, two ways between the same nodes are one to the layout.
      if (!many || drawn.add(List.of(line.from(), line.to()))) {
        edges.put(
            line.key(),
            ElkGraphUtil.createSimpleEdge(nodes.get(line.from()), nodes.get(line.to())));
      }
    }
  }

  private Drawing drawing() {
    var places = new HashMap<String, Point>();
    nodes.forEach((id, node) -> places.put(id, middle(node)));
    var routes = new HashMap<String, List<Point>>();
    if (!many) {
      edges.forEach((key, edge) -> routes.put(key, route(edge)));
    }
    return new Drawing(places, routes);
  }

  private static Point middle(ElkNode node) {
    return new Point(
        Math.rint(node.getX() + node.getWidth() / 2),
        Math.rint(node.getY() + node.getHeight() / 2));
  }

  private static List<Point> route(ElkEdge edge) {
    var points = new ArrayList<Point>();
    for (ElkEdgeSection section : edge.getSections()) {
      points.add(new Point(Math.rint(section.getStartX()), Math.rint(section.getStartY())));
      section
          .getBendPoints()
          .forEach(bend -> points.add(new Point(Math.rint(bend.getX()), Math.rint(bend.getY()))));
      points.add(new Point(Math.rint(section.getEndX()), Math.rint(section.getEndY())));
    }
    return List.copyOf(points);
  }
}
