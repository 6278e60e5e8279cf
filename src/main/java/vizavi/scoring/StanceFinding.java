package vizavi.scoring;

import java.util.List;
import java.util.Map;

/**
 * The stance of a conversation and what shows it.
 *
 * @param stance the one most turns show
 * @param shown for each stance shown, by id in the rubric's order, the places of its turns in the
 *     list that was judged, from 0
 */
public record StanceFinding(Stance stance, Map<String, List<Integer>> shown) {

  /** The turns that show the stance, from 0. */
  public List<Integer> turns() {
    return shown.get(stance.id());
  }
}
