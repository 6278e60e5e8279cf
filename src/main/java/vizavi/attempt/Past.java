package vizavi.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vizavi.library.Card;
import vizavi.play.Turn;

/**
 * A whole attempt that was played before.
 *
 * @param turns by the engine, the opening first, up to an ending
 * @param task for which it was begun, as the first try
 * @param pace from one turn to the next
 */
public record Past(
    UUID id,
    UUID person,
    Card card,
    Mode mode,
    Optional<Task> task,
    long seed,
    List<Turn> turns,
    Instant begun,
    Duration pace) {

  /** The same, begun for a task. */
  public Past begunFor(Task other) {
    return new Past(id, person, card, mode, Optional.of(other), seed, turns, begun, pace);
  }

  /** When turn {@code number} was written. */
  Instant at(int number) {
    return begun.plus(pace.multipliedBy(number));
  }

  /** When it was over. */
  public Instant ended() {
    return at(turns.size() - 1);
  }
}
