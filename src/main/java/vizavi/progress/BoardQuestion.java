package vizavi.progress;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a mentor wants to see.
 *
 * @param cohorts of these; empty for all their own
 * @param scenario attempts at this one only; empty for all
 * @param time attempts that ended then only
 */
public record BoardQuestion(
    Set<UUID> cohorts, Optional<String> scenario, Span time, Sorting sorting) {
  /** Everybody, everything, by name. */
  public static final BoardQuestion ALL =
      new BoardQuestion(Set.of(), Optional.empty(), Span.ALWAYS, Sorting.BY_NAME);

  public BoardQuestion {
    cohorts = Set.copyOf(cohorts);
  }
}
