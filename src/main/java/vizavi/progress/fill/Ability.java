package vizavi.progress.fill;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import vizavi.scenario.Reply;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;

/**
 * A made-up trainee: for each skill how clearly they tell a good reply from a bad one, and how much
 * clearer they see after half a year. The clearer, the likelier they pick what the rubric likes:
 * with 0 they pick blindly, with 0.5 they pass most scenarios, below 0 they prefer the worse.
 *
 * @param clarity at first
 * @param growth in half a year
 */
record Ability(Map<Skill, Double> clarity, Map<Skill, Double> growth) {
  private static final double MIDDLE = 2;
  private static final Rubric RUBRIC = Rubric.shipped();

  static Ability thrown(RandomGenerator luck) {
    var clarity = new EnumMap<Skill, Double>(Skill.class);
    var growth = new EnumMap<Skill, Double>(Skill.class);
    double talent = luck.nextGaussian(0.02, 0.12);
    double diligence = Math.max(0, luck.nextGaussian(0.2, 0.15));
    for (var skill : Skill.values()) {
      clarity.put(skill, talent + luck.nextGaussian(0, 0.1));
      growth.put(skill, diligence * luck.nextDouble(0.3, 1.5));
    }
    return new Ability(clarity, growth);
  }

  /**
   * Picks a reply.
   *
   * @param progress of the half year, 0..1
   */
  Reply pick(List<Reply> offered, double progress, RandomGenerator luck) {
    double[] likings =
        offered.stream().mapToDouble(reply -> Math.exp(liking(reply, progress))).toArray();
    double all = 0;
    for (double liking : likings) {
      all += liking;
    }
    double left = luck.nextDouble() * all;
    int at = 0;
    while (at < likings.length - 1 && left >= likings[at]) {
      left -= likings[at++];
    }
    return offered.get(at);
  }

  private double liking(Reply reply, double progress) {
    double liking = 0;
    for (var level : RUBRIC.score(reply.moves()).levels().entrySet()) {
      double sees = clarity.get(level.getKey()) + growth.get(level.getKey()) * progress;
      liking += sees * (level.getValue().doubleValue() - MIDDLE);
    }
    return liking;
  }
}
