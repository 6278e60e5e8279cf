package vizavi.analysis.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vizavi.scenario.Scenario;

/**
 * What changed from one scenario to the next.
 *
 * @param changes in the order of the new file; what was removed stands at the end of its kind
 */
public record Comparison(List<Change> changes) {

  /** Compares two scenarios; none of the changes is there where both say the same. */
  public static Comparison of(Scenario before, Scenario after) {
    NewNames names = new Renaming(before, after).names();
    List<Change> changes = new ArrayList<>();
    Map<Place, Thing> old = byPlace(new Inventory(before, names).things());
    Map<Place, Thing> young = byPlace(new Inventory(after, NewNames.NONE).things());
    Map<Place, Place> renamed = Formerly.of(before, names);
    for (Kind kind : Kind.values()) {
      young.values().stream()
          .filter(thing -> thing.place().kind() == kind)
          .forEach(thing -> compare(old, thing, renamed, changes));
      old.values().stream()
          .filter(thing -> thing.place().kind() == kind && !young.containsKey(thing.place()))
          .forEach(thing -> changes.add(new Change.Removed(thing.place(), thing.words())));
    }
    changes.addAll(Order.changes(List.copyOf(old.keySet()), List.copyOf(young.keySet())));
    return new Comparison(List.copyOf(changes));
  }

  /** What people read. */
  public List<Change> words() {
    return changes.stream().filter(Change::ofWords).toList();
  }

  /** How it is built. */
  public List<Change> structure() {
    return changes.stream().filter(change -> !change.ofWords()).toList();
  }

  private static Map<Place, Thing> byPlace(List<Thing> things) {
    Map<Place, Thing> byPlace = new LinkedHashMap<>();
    things.forEach(thing -> byPlace.put(thing.place(), thing));
    return byPlace;
  }

  private static void compare(
      Map<Place, Thing> old, Thing young, Map<Place, Place> renamed, List<Change> changes) {
    Thing was = old.get(young.place());
    if (was == null) {
      changes.add(new Change.Added(young.place(), young.words()));
      return;
    }
    Place before = renamed.get(young.place());
    if (before != null) {
      changes.add(new Change.Renamed(young.place(), before));
    }
    for (Aspect aspect : Aspect.values()) {
      if (!was.trait(aspect).equals(young.trait(aspect))) {
        Rewording rewording = Rewording.of(was.trait(aspect), young.trait(aspect));
        changes.add(new Change.Altered(young.place(), aspect, rewording));
      }
    }
  }
}
