package vizavi.attempt.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import vizavi.play.Picked;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scoring.Points;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/** What could have been said in place of words that hurt. */
final class Wording {
  private Wording() {}

  /**
   * The better wording of the reply the words were taken for, else the best words of the scene;
   * empty where the scene knows none.
   */
  static Optional<String> better(Scenario scenario, Picked picked) {
    return picked.better().or(() -> best(scenario, picked.scene()));
  }

  private static Optional<String> best(Scenario scenario, String scene) {
    return Optional.ofNullable(scenario.scenes().get(scene)).stream()
        .flatMap(known -> known.replies().values().stream())
        .max(Comparator.comparing(Wording::level))
        .map(Reply::words);
  }

  /** The mean level, so that a reply that gives nothing is not worth less for it. */
  private static BigDecimal level(Reply reply) {
    Score score = Rubric.shipped().score(reply.moves());
    Map<Skill, BigDecimal> levels = score.levels();
    return Points.sum(levels.values().stream())
        .divide(BigDecimal.valueOf(Math.max(1, levels.size())), java.math.MathContext.DECIMAL32);
  }
}
