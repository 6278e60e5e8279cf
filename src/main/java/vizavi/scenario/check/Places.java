package vizavi.scenario.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vizavi.text.Broken;
import vizavi.text.Mapping;
import vizavi.text.Node;
import vizavi.text.Scalar;
import vizavi.text.Sequence;
import vizavi.text.Span;

/** Where each part of a file stands, by its way from the root: {@code scenes/the-call/replies}. */
public final class Places {
  private final Map<String, Span> places = new HashMap<>();
  private final Map<String, List<String>> ways = new HashMap<>();

  private Places() {}

  /** All places of a tree. A value stands where its key does. */
  public static Places of(Node root) {
    Places places = new Places();
    places.places.put("", root.place());
    places.walk("", root);
    return places;
  }

  private void walk(String way, Node node) {
    switch (node) {
      case Mapping mapping ->
          mapping.entries().forEach(e -> step(way, e.name(), e.key().place(), e.value()));
      case Sequence sequence -> {
        List<Node> items = sequence.items();
        for (int i = 0; i < items.size(); i++) {
          step(way, Integer.toString(i), items.get(i).place(), items.get(i));
        }
      }
      case Scalar scalar -> {}
      case Broken broken -> {}
    }
  }

  private void step(String way, String name, Span place, Node value) {
    String next = way + "/" + name;
    places.put(next, place);
    ways.computeIfAbsent(place.toString(), point -> new ArrayList<>()).add(next);
    walk(next, value);
  }

  /** The ways, as {@code /scenes/the-call}, of the parts that stand at a place. */
  List<String> ways(Span place) {
    return ways.getOrDefault(place.toString(), List.of());
  }

  /** Whether something is written there, be it nothing: a key counts. */
  public boolean written(String... way) {
    return places.containsKey("/" + String.join("/", way));
  }

  /** The place of the part, or of the nearest part around it that is written. */
  public Span of(String... way) {
    for (int length = way.length; length > 0; length--) {
      Span place = places.get("/" + String.join("/", List.of(way).subList(0, length)));
      if (place != null) {
        return place;
      }
    }
    return places.getOrDefault("", new Span("", 1, 1, 0));
  }
}
