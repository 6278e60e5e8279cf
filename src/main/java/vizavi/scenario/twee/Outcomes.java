package vizavi.scenario.twee;

import java.util.Locale;
import java.util.Optional;
import vizavi.scenario.Outcome;

/** Reads an outcome from a passage's tag: {@code [success]}. */
final class Outcomes {
  private Outcomes() {}

  static Optional<Outcome> of(String tag) {
    return Outcome.of(tag.toLowerCase(Locale.ROOT));
  }

  static Optional<Outcome> of(Passage passage) {
    return passage.tags().stream().flatMap(tag -> of(tag).stream()).findFirst();
  }
}
