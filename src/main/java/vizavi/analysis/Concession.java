package vizavi.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something given, and what became of it: one entry of the ledger.
 *
 * @param turn its number, from 1
 * @param words of the reply that gave it
 * @param worth level of concession framing, 0..4; empty where it gave way without giving anything
 *     by name
 * @param frames the moves that made it visible, in the rubric's order
 * @param veils the moves that made it invisible or spoilt it, in the rubric's order
 * @param changes what changed with this turn
 * @param later what came of it, in order
 */
public record Concession(
    int turn,
    String words,
    Optional<BigDecimal> worth,
    List<Shown> frames,
    List<Shown> veils,
    List<Change> changes,
    List<Later> later) {
  static final String ASK_RETURN = "ask-return";

  /** Something asked for in return; empty where nothing was. */
  public Optional<Shown> asked() {
    return frames.stream().filter(frame -> frame.move().equals(ASK_RETURN)).findFirst();
  }

  /**
   * A move and the words that show it.
   *
   * @param move its id
   * @param words parts of the reply, in order; empty where no single words show it
   */
  public record Shown(String move, List<String> words) {}

  /**
   * A value before and after the turn, as the author writes it.
   *
   * @param variable {@code patience}, {@code trust} or a fact
   */
  public record Change(String variable, String before, String after) {}

  /** What would not have come without it, all else as it was. */
  public sealed interface Later {
    /** Number of the turn in which it came, the concession's own or a later one. */
    int turn();

    /** These words were said. */
    record Heard(int turn, String speaker, String words) implements Later {}

    /** This reply could be given. */
    record Offered(int turn, String words) implements Later {}

    /** This reply could not be given any more. */
    record Closed(int turn, String words) implements Later {}

    /** The conversation went on to this scene. */
    record Led(int turn, String scene) implements Later {}

    /** This ending was reached. */
    record Ended(int turn, String ending) implements Later {}
  }
}
