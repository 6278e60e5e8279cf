package vizavi.analysis.item;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One play that is over.
 *
 * @param overall its score, 0..100
 * @param passed whether it was passed
 * @param choices in their order
 */
public record Sheet(int overall, boolean passed, List<Choice> choices) {

  /** Of a play of which only the score is of interest. */
  public Sheet(int overall, List<Choice> choices) {
    this(overall, false, choices);
  }

  /**
   * One reply given.
   *
   * @param offered what could be chosen, as {@code scene.reply}
   * @param picked one of them
   * @param level what it was worth, the mean level of the skills it was scored in, 0..4; empty
   *     where it was scored in none
   * @param seconds from the moment the choice was shown until the reply; empty where nobody knows
   */
  public record Choice(
      Set<String> offered, String picked, OptionalDouble level, OptionalDouble seconds) {

    /** Of which neither worth nor time is of interest. */
    public Choice(Set<String> offered, String picked) {
      this(offered, picked, OptionalDouble.empty(), OptionalDouble.empty());
    }
  }

  /**
   * How the rest of the play went: the mean level of all replies but those where this one was on
   * offer, 0..4; empty where there is no such reply. Asked for each reply of thousands of plays.
   */
  OptionalDouble rest(String reply) {
    double sum = 0;
    int count = 0;
    for (var choice : choices) {
      if (choice.level().isPresent() && !choice.offered().contains(reply)) {
        sum += choice.level().getAsDouble();
        count++;
      }
    }
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
  }
}
