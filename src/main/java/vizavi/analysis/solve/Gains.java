package vizavi.analysis.solve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vizavi.scenario.Reply;
import vizavi.scoring.Points;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/**
 * What each reply earns as its author tagged it, in hundredths of a point, by the reply's number.
 *
 * @param skills for each skill the scenario tests
 * @param overall all of them together
 */
record Gains(Map<Skill, int[]> skills, int[] overall) {

  /** Hundredths in a point. */
  static final int POINT = 100;

  static Gains of(List<Machine.Choice> choices, Rubric rubric) {
    var scores = choices.stream().map(choice -> score(choice.reply(), rubric)).toList();
    var tested = tested(scores);
    var skills = new TreeMap<Skill, int[]>();
    tested.forEach(skill -> skills.put(skill, new int[scores.size()]));
    int[] overall = new int[scores.size()];
    for (int number = 0; number < scores.size(); number++) {
      var tally = Tally.of(scores.get(number), tested, true);
      for (var one : tally.skills().entrySet()) {
        skills.get(one.getKey())[number] = hundredths(one.getValue());
      }
      overall[number] = hundredths(tally.overall());
    }
    return new Gains(skills, overall);
  }

  static Score score(Reply reply, Rubric rubric) {
    return reply
        .score()
        .map(own -> rubric.override(reply.moves(), own.levels(), own.reason()))
        .orElseGet(() -> rubric.score(reply.moves()));
  }

  private static Set<Skill> tested(List<Score> scores) {
    var tested = EnumSet.noneOf(Skill.class);
    scores.forEach(score -> tested.addAll(score.levels().keySet()));
    return tested;
  }

  private static int hundredths(BigDecimal points) {
    return Math.toIntExact(Points.hundredths(points));
  }

  static BigDecimal points(long hundredths) {
    return Points.of(BigDecimal.valueOf(hundredths, Points.DECIMALS));
  }

  /** Overall first, then each skill. */
  List<int[]> all() {
    var all = new ArrayList<int[]>();
    all.add(overall);
    all.addAll(skills.values());
    return all;
  }
}
