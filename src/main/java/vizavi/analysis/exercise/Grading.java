package vizavi.analysis.exercise;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vizavi.analysis.spacing.Grade;
import vizavi.play.Picked;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/**
 * How well an exercise went, as FSRS wants it, from the levels of the reply. Its place is where its
 * level in the skill practised lies between the worst reply on offer, 0, and the best, 1; a reply
 * not scored in that skill is taken by the mean of its levels. Below a third, or with a critical
 * reply, it is AGAIN; below two thirds HARD; from there on GOOD; and EASY where no reply on offer
 * is better, neither in the skill practised nor in all skills together.
 */
public final class Grading {
  private static final double A_THIRD = 1.0 / 3;
  private static final double TWO_THIRDS = 2.0 / 3;
  private static final double HAIR = 1e-9;

  private Grading() {}

  /**
   * The grade of a reply.
   *
   * @param skill the one practised
   * @param offered what the replies on offer are worth, at least one
   */
  public static Grade of(Picked picked, Skill skill, List<Score> offered) {
    if (picked.critical()) {
      return Grade.AGAIN;
    }
    double place = place(picked.score(), skill, offered);
    if (place < A_THIRD - HAIR) {
      return Grade.AGAIN;
    }
    if (place < TWO_THIRDS - HAIR) {
      return Grade.HARD;
    }
    double best =
        offered.stream().mapToDouble(score -> mean(score.levels().values())).max().orElse(0);
    return place >= 1 - HAIR && mean(picked.score().levels().values()) >= best - HAIR
        ? Grade.EASY
        : Grade.GOOD;
  }

  /**
   * Place of the reply that serves best: by the skill practised, then by all skills together; of
   * equals the first.
   *
   * @param offered what the replies on offer are worth, at least one
   */
  public static int best(List<Score> offered, Skill skill) {
    var order =
        Comparator.<Score>comparingDouble(score -> level(score, skill))
            .thenComparingDouble(score -> mean(score.levels().values()));
    return offered.indexOf(offered.stream().max(order).orElseThrow());
  }

  private static double place(Score score, Skill skill, List<Score> offered) {
    var levels = offered.stream().mapToDouble(one -> level(one, skill)).summaryStatistics();
    double width = levels.getMax() - levels.getMin();
    return width < HAIR ? 1 : (level(score, skill) - levels.getMin()) / width;
  }

  private static double level(Score score, Skill skill) {
    return Optional.ofNullable(score.levels().get(skill))
        .map(BigDecimal::doubleValue)
        .orElseGet(() -> mean(score.levels().values()));
  }

  private static double mean(Collection<BigDecimal> levels) {
    return levels.stream().mapToDouble(BigDecimal::doubleValue).average().orElse(0);
  }
}
