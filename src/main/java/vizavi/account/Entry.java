package vizavi.account;

import java.util.List;
import java.util.Optional;
import vizavi.account.sheet.Line;

/**
 * What taking a line of a list of people into a cohort means.
 *
 * @param signIn as it is stored; as it was written if it is faulty
 * @param known the name of the person who has this sign-in name already, if it is another than the
 *     one in the line
 * @param mistakes none but for {@link Outcome#FAULTY}
 */
public record Entry(
    Line line, String signIn, Outcome outcome, Optional<String> known, List<Mistake> mistakes) {
  public Entry {
    mistakes = List.copyOf(mistakes);
  }

  /** What becomes of the line. */
  public enum Outcome {
    /** Somebody new: made as a trainee, and invited. */
    NEW,
    /** A trainee who is here already: invited. */
    INVITED,
    /** Somebody who is invited to this cohort or in it already: nothing happens. */
    HERE,
    /** Left out. */
    FAULTY
  }

  /**
   * A fault of this line.
   *
   * @param detail what its sentence names; empty if nothing
   */
  public record Mistake(Fault fault, String detail) {}
}
