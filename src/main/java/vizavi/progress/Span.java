package vizavi.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time.
 *
 * @param from the first moment of it; empty for ever since
 * @param until the first moment after it; empty for up to now
 */
public record Span(Optional<Instant> from, Optional<Instant> until) {
  /** All the time there is. */
  public static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

  boolean holds(Instant moment) {
    return from.filter(moment::isBefore).isEmpty()
        && until.filter(end -> !moment.isBefore(end)).isEmpty();
  }

  /** The moment at which somebody looks at it: its end, or now where that has not come. */
  Instant seen(Instant now) {
    return until.filter(now::isAfter).orElse(now);
  }
}
