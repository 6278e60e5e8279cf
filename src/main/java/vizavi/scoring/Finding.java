package vizavi.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * One step from a skill's base towards its level.
 *
 * @param skill the skill it counts for
 * @param step the rubric's step, {@code base} for the start, {@code tone} for the tone of typed
 *     words, {@code author} for an override, {@code mentor} for a level set by hand
 * @param moves ids of the moves that caused it, in the rubric's order; empty for the base
 * @param points change of the level, -4..4, as {@link Points} writes it
 * @param because the reason, in words
 */
public record Finding(
    Skill skill, String step, List<String> moves, BigDecimal points, String because) {

  /**
   * @throws IllegalArgumentException if the points have more than two decimals
   */
  public Finding {
    points = Points.of(points);
  }

  /** One of whole points. */
  public Finding(Skill skill, String step, List<String> moves, long points, String because) {
    this(skill, step, moves, Points.of(points), because);
  }
}
