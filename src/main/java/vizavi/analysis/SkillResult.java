package vizavi.analysis;

import java.math.BigDecimal;
import java.util.List;
import vizavi.scoring.Finding;
import vizavi.scoring.Points;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/**
 * What an attempt earned in one skill.
 *
 * @param parts one for each turn in which the skill applies, at least one; their levels add up to
 *     {@link #earned()} exactly
 */
public record SkillResult(Skill skill, List<Part> parts) {

  /**
   * One turn's share.
   *
   * @param turn its number, from 1
   * @param level 0..4, to two decimals; the points of the findings add up to it
   */
  public record Part(int turn, BigDecimal level, List<Finding> findings) {}

  /** All levels added up. */
  public BigDecimal earned() {
    return Points.sum(parts.stream().map(Part::level));
  }

  /** What it would be with the top level in every turn where the skill applies. */
  public int possible() {
    return Score.TOP * parts.size();
  }

  /** 100 times earned by possible, rounded, a half upwards: 0..100. */
  public int value() {
    return share().percent();
  }

  Share share() {
    return new Share(Points.hundredths(earned()), Points.hundredths(Points.of(possible())));
  }
}
