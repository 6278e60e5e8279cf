package vizavi.analysis.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the things that stayed stand in another order, where the order matters in play. */
final class Order {
  private static final Place SCENARIO = new Place(Kind.SCENARIO, "");

  /** Triggers are asked from the top, visits follow each other, replies are read from the top. */
  private static final Set<Kind> MATTERS = Set.of(Kind.TRIGGER, Kind.VISIT, Kind.REPLY);

  private record Group(Place place, Kind kind) {}

  private Order() {}

  static List<Change> changes(List<Place> before, List<Place> after) {
    Map<Group, List<Place>> old = groups(before, Set.copyOf(after));
    Map<Group, List<Place>> young = groups(after, Set.copyOf(before));
    return young.entrySet().stream()
        .filter(group -> !group.getValue().equals(old.get(group.getKey())))
        .map(Map.Entry::getKey)
        .<Change>map(group -> new Change.Reordered(group.place(), group.kind()))
        .toList();
  }

  private static Map<Group, List<Place>> groups(List<Place> places, Set<Place> others) {
    return places.stream()
        .filter(place -> MATTERS.contains(place.kind()) && others.contains(place))
        .collect(Collectors.groupingBy(Order::group, LinkedHashMap::new, Collectors.toList()));
  }

  private static Group group(Place place) {
    String id = place.id();
    boolean reply = place.kind() == Kind.REPLY;
    return new Group(
        reply ? new Place(Kind.SCENE, id.substring(0, id.indexOf('.'))) : SCENARIO, place.kind());
  }
}
