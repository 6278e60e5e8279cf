package vizavi.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vizavi.analysis.solve.Range;
import vizavi.scoring.Finding;
import vizavi.scoring.Points;
import vizavi.scoring.Skill;

/**
 * What an attempt earned in one skill.
 *
 * @param parts one for each turn that counts in it; their points and those of the ending add up to
 *     {@link #earned()} exactly
 * @param ending what the ending adds
 * @param range the least and the most the points are measured by
 */
public record SkillResult(Skill skill, List<Part> parts, BigDecimal ending, Range range) {

  /**
   * One turn's share.
   *
   * @param turn its number, from 1
   * @param points to two decimals
   * @param findings the reasons; none where the skill does not apply to the reply
   */
  public record Part(int turn, BigDecimal points, List<Finding> findings) {
    /** Whether the reply was scored in the skill, and not counted as neutral. */
    public boolean applies() {
      return !findings.isEmpty();
    }
  }

  /** All points added up. */
  public BigDecimal earned() {
    return Points.sum(Stream.concat(parts.stream().map(Part::points), Stream.of(ending)));
  }

  /** How many replies were scored in it. */
  public int applied() {
    return (int) parts.stream().filter(Part::applies).count();
  }

  /** Where the points lie in the range: 0..100, rounded, a half upwards. */
  public int value() {
    return range.place(earned());
  }
}
