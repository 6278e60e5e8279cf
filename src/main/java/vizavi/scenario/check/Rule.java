package vizavi.scenario.check;

import java.util.Locale;
import java.util.function.Supplier;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Span;

/**
 * One rule about scenarios.
 *
 * @param <T> what it looks at
 */
public interface Rule<T> {
  void check(T subject, Diagnostics diagnostics);

  /** The name of its page: the class's name, in small letters with hyphens. */
  default String slug() {
    return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** Complains at {@code place}. */
  default void error(Diagnostics diagnostics, Span place, Message message) {
    diagnostics.error(place, slug(), message);
  }

  /** The same with a message that takes long to work out: only where it is shown. */
  default void error(Diagnostics diagnostics, Span place, Supplier<Message> message) {
    diagnostics.error(place, slug(), message);
  }

  /** Warns at {@code place}. */
  default void warning(Diagnostics diagnostics, Span place, Message message) {
    diagnostics.warning(place, slug(), () -> message);
  }
}
