package vizavi.library.ui.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Where everything lies, in pixels at a scale of 1, downwards and to the right.
 *
 * @param nodes the middle of each node, by id
 * @param routes by key of an edge its way: from the border of the one node over its bends to the
 *     border of the other; none for edges that go straight
 */
record Drawing(Map<String, Point> nodes, Map<String, List<Point>> routes) {
  static final int NODE_WIDTH = 184;
  static final int NODE_HEIGHT = 72;

  record Point(double x, double y) {
    Point plus(Point other) {
      return new Point(x + other.x, y + other.y);
    }
  }

  /**
   * Moved as a whole so that half of the nodes both drawings have lie no further right or down than
   * before, and half no further left or up: what did not change should not jump.
   */
  Drawing beside(Drawing before) {
    var common = nodes.keySet().stream().filter(before.nodes::containsKey).toList();
    if (common.isEmpty()) {
      return this;
    }
    return moved(
        new Point(
            median(common.stream().mapToDouble(id -> before.nodes.get(id).x - nodes.get(id).x)),
            median(common.stream().mapToDouble(id -> before.nodes.get(id).y - nodes.get(id).y))));
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private Drawing moved(Point by) {
    var places = new java.util.HashMap<String, Point>();
    nodes.forEach((id, place) -> places.put(id, place.plus(by)));
    var ways = new java.util.HashMap<String, List<Point>>();
    routes.forEach((key, way) -> ways.put(key, way.stream().map(by::plus).toList()));
    return new Drawing(places, ways);
  }
}
