package vizavi.analysis.solve;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import vizavi.scenario.Outcome;
import vizavi.scoring.Points;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/**
 * What one reply, or the ending, adds to a play, in points.
 *
 * @param skills one for each skill the scenario tests
 */
public record Tally(Map<Skill, BigDecimal> skills) {
  /** The level that neither earns nor costs, also where a skill does not apply to a reply. */
  public static final BigDecimal NEUTRAL = Points.of(2);

  /** Of what makes points; stored scales of another version are worked out anew. */
  public static final int VERSION = 1;

  /** What an ending adds in each skill, by outcome, best first. */
  private static final int[] ENDING = {16, 12, 4, 0};

  /**
   * Counts a reply: its level above or below {@link #NEUTRAL}, so that a longer talk is worth no
   * more by itself; nothing where the skill does not apply, so that giving more is not either.
   * Words that were not understood are said again: they only take away.
   *
   * @param tested the skills the scenario tests
   * @param understood whether the words led on
   */
  public static Tally of(Score score, Collection<Skill> tested, boolean understood) {
    var skills = new EnumMap<Skill, BigDecimal>(Skill.class);
    for (var skill : tested) {
      var points = score.levels().getOrDefault(skill, NEUTRAL).subtract(NEUTRAL);
      skills.put(skill, Points.of(understood ? points : points.min(BigDecimal.ZERO)));
    }
    return new Tally(Map.copyOf(skills));
  }

  /** Counts an ending: what the words were for. */
  public static Tally of(Outcome outcome, Collection<Skill> tested) {
    var skills = new EnumMap<Skill, BigDecimal>(Skill.class);
    tested.forEach(skill -> skills.put(skill, Points.of(worth(outcome))));
    return new Tally(Map.copyOf(skills));
  }

  /** What an ending adds in each skill: 16, 12, 4 or 0 points. */
  public static int worth(Outcome outcome) {
    return ENDING[outcome.ordinal()];
  }

  /** The points of all skills together. */
  public BigDecimal overall() {
    return Points.sum(skills.values().stream());
  }
}
