package vizavi.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one reply is worth.
 *
 * @param moves ids of the moves, in the rubric's order
 * @param levels 0..4 for each skill that applies, as {@link Points} writes it; the points of a
 *     skill's findings add up to it
 * @param findings the reasons, in the order in which they were found
 */
public record Score(List<String> moves, Map<Skill, BigDecimal> levels, List<Finding> findings) {
  /** The highest level of a skill. */
  public static final int TOP = 4;

  /**
   * @throws IllegalArgumentException if a level has more than two decimals
   */
  public Score {
    var plain = new EnumMap<Skill, BigDecimal>(Skill.class);
    levels.forEach((skill, level) -> plain.put(skill, Points.of(level)));
    levels = Collections.unmodifiableMap(plain);
  }
}
