package vizavi.analysis.compare;

import java.util.HashMap;
import java.util.Map;
import vizavi.scenario.Scenario;

/** Which place a renamed thing had in the old scenario. */
final class Formerly {
  private Formerly() {}

  /** The old place by the new one. A reply whose scene alone has a new id is not renamed. */
  static Map<Place, Place> of(Scenario before, NewNames names) {
    Map<Place, Place> places = new HashMap<>();
    names
        .targets()
        .forEach(
            (old, young) -> {
              Kind kind = before.scenes().containsKey(old) ? Kind.SCENE : Kind.ENDING;
              put(kind, old, young, places);
            });
    names.replies().forEach((old, young) -> put(Kind.REPLY, old, young, places));
    names.facts().forEach((old, young) -> put(Kind.FACT, old, young, places));
    names.visits().forEach((old, young) -> put(Kind.VISIT, old, young, places));
    names.people().forEach((old, young) -> put(Kind.PERSON, old, young, places));
    names.triggers().forEach((old, young) -> put(Kind.TRIGGER, old, young, places));
    return places;
  }

  private static void put(Kind kind, String old, String young, Map<Place, Place> places) {
    places.put(new Place(kind, young), new Place(kind, old));
  }
}
