package vizavi.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vizavi.library.Card;
import vizavi.play.Turn;

/**
 * A whole attempt that was played before.
 *
 * @param turns by the engine, the opening first, up to an ending
 * @param pace from one turn to the next
 */
public record Past(
    UUID id,
    UUID person,
    Card card,
    Mode mode,
    long seed,
    List<Turn> turns,
    Instant begun,
    Duration pace) {

  /** When turn {@code number} was written. */
  Instant at(int number) {
    return begun.plus(pace.multipliedBy(number));
  }

  Instant ended() {
    return at(turns.size() - 1);
  }
}
