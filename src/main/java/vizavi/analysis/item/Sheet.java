package vizavi.analysis.item;

import java.util.List;
import java.util.Set;

/**
 * One play that is over.
 *
 * @param overall its score, 0..100
 * @param choices in their order
 */
public record Sheet(int overall, List<Choice> choices) {

  /**
   * One reply given.
   *
   * @param offered what could be chosen, as {@code scene.reply}
   * @param picked one of them
   */
  public record Choice(Set<String> offered, String picked) {}

  boolean offered(String reply) {
    return choices.stream().anyMatch(choice -> choice.offered().contains(reply));
  }

  boolean picked(String reply) {
    return choices.stream().anyMatch(choice -> choice.picked().equals(reply));
  }
}
