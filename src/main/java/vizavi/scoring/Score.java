package vizavi.scoring;

import java.util.List;
import java.util.Map;

/**
 * What one reply is worth.
 *
 * @param moves ids of the moves, in the rubric's order
 * @param levels 0..4 for each skill that applies; the points of a skill's findings add up to it
 * @param findings the reasons, in the order in which they were found
 */
public record Score(List<String> moves, Map<Skill, Integer> levels, List<Finding> findings) {
  /** The highest level of a skill. */
  public static final int TOP = 4;
}
