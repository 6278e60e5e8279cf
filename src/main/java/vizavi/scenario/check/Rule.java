package vizavi.scenario.check;

import java.util.Locale;
import vizavi.text.Diagnostics;
import vizavi.text.Span;

/** One static rule. */
interface Rule {
  void check(Draft draft, Diagnostics diagnostics);

  /** The name of its page: the class's name, in small letters with hyphens. */
  default String slug() {
    return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** Complains at {@code place}. */
  default void error(Diagnostics diagnostics, Span place, String message) {
    diagnostics.error(place, slug(), message);
  }

  /** Warns at {@code place}. */
  default void warning(Diagnostics diagnostics, Span place, String message) {
    diagnostics.warning(place, slug(), () -> message);
  }
}
