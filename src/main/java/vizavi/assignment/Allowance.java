package vizavi.assignment;

import java.time.Instant;
import java.util.Optional;

/**
 * What holds for one person only.
 *
 * @param due in place of the assignment's
 * @param moreTries at each step; at least 0
 * @param reason why; may be empty
 * @param by the mentor who allowed it, as people know them
 */
public record Allowance(
    Optional<Instant> due, int moreTries, boolean excused, String reason, String by) {
  /** Nothing but the terms. */
  public static final Allowance NONE = new Allowance(Optional.empty(), 0, false, "", "");
}
