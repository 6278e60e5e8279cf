package vizavi.analysis.solve;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import vizavi.scoring.Points;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/**
 * What one reply adds to a play, in points.
 *
 * @param skills one for each skill the scenario tests
 */
public record Tally(Map<Skill, BigDecimal> skills) {
  /** What a reply that a skill does not apply to earns in it: neither good nor bad. */
  public static final BigDecimal NEUTRAL = Points.of(2);

  /**
   * Counts a reply: its level, or {@link #NEUTRAL} where the skill does not apply. Words that were
   * not understood are said again, so they only take away what they lie below neutral.
   *
   * @param tested the skills the scenario tests
   * @param understood whether the words led on
   */
  public static Tally of(Score score, Collection<Skill> tested, boolean understood) {
    var skills = new EnumMap<Skill, BigDecimal>(Skill.class);
    for (var skill : tested) {
      var level = score.levels().getOrDefault(skill, NEUTRAL);
      skills.put(skill, understood ? level : level.subtract(NEUTRAL).min(Points.of(0)));
    }
    return new Tally(Map.copyOf(skills));
  }

  /** The points of all skills together. */
  public BigDecimal overall() {
    return Points.sum(skills.values().stream());
  }
}
