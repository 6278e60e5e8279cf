package vizavi.analysis.solve;

import java.util.Map;
import java.util.Optional;

/**
 * What can be reached, each with a shortest way there. What is not there can't be reached if the
 * solution is proved, and was not found if it is bounded.
 *
 * @param scenes by id; the way ends where the scene is open, or went on by itself
 * @param replies by {@code scene.reply}; the reply is the last of its way
 * @param endings by id
 */
public record Reach(
    Map<String, Route> scenes, Map<String, Route> replies, Map<String, Route> endings) {

  /** A shortest way to an ending; empty where none was found. */
  public Optional<Route> ending(String id) {
    return Optional.ofNullable(endings.get(id));
  }
}
