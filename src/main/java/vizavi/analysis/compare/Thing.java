package vizavi.analysis.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A thing in a scenario with all that is said of it.
 *
 * @param traits only those that are there; in the order of {@link Aspect}
 */
record Thing(Place place, Map<Aspect, String> traits) {

  /** Begins a thing about which nothing is said yet. */
  static Making at(Kind kind, String id) {
    return new Making(new Place(kind, id), new EnumMap<>(Aspect.class));
  }

  String trait(Aspect aspect) {
    return traits.getOrDefault(aspect, "");
  }

  /** The words it is known by: the first it says, or else the first there is to say. */
  String words() {
    return traits.entrySet().stream()
        .filter(trait -> trait.getKey().words())
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> traits.values().stream().findFirst())
        .orElse("");
  }

  /** Gathers traits; what is empty is not there. */
  record Making(Place place, Map<Aspect, String> traits) {
    Making with(Aspect aspect, String text) {
      if (!text.isEmpty()) {
        traits.put(aspect, text);
      }
      return this;
    }

    Making with(Aspect aspect, Optional<String> text) {
      return with(aspect, text.orElse(""));
    }

    Making with(Aspect aspect, int number) {
      return with(aspect, Integer.toString(number));
    }

    /** {@code yes} where it is so, and nothing where it is not. */
    Making with(Aspect aspect, boolean so) {
      return with(aspect, so ? "yes" : "");
    }

    Thing done() {
      return new Thing(place, Collections.unmodifiableMap(traits));
    }
  }
}
