package vizavi.analysis.exercise;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scoring.Points;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/** Which skills the replies of a scene really differ in. */
public final class Stakes {
  /** Levels between the worst and the best reply in a skill, at least, for it to be at stake. */
  public static final BigDecimal APART = Points.of(2);

  private Stakes() {}

  /** The scenes in which some skill is at stake, in the author's order. */
  public static Map<String, Set<Skill>> of(Scenario scenario, Rubric rubric) {
    var scenes = new LinkedHashMap<String, Set<Skill>>();
    for (var scene : scenario.scenes().values()) {
      var skills = among(scores(scene.replies().values(), rubric));
      if (!skills.isEmpty()) {
        scenes.put(scene.id(), skills);
      }
    }
    return Collections.unmodifiableMap(scenes);
  }

  /** The skills in which these replies lie so far apart. */
  static Set<Skill> among(List<Score> scores) {
    var skills = EnumSet.noneOf(Skill.class);
    for (var skill : Skill.values()) {
      var levels = scores.stream().flatMap(score -> level(score, skill).stream()).sorted().toList();
      if (!levels.isEmpty() && levels.getLast().subtract(levels.getFirst()).compareTo(APART) >= 0) {
        skills.add(skill);
      }
    }
    return Collections.unmodifiableSet(skills);
  }

  private static Optional<BigDecimal> level(Score score, Skill skill) {
    return Optional.ofNullable(score.levels().get(skill));
  }

  /** What replies are worth as their author tagged them. */
  public static List<Score> scores(Collection<Reply> replies, Rubric rubric) {
    return replies.stream().map(reply -> score(reply, rubric)).toList();
  }

  private static Score score(Reply reply, Rubric rubric) {
    return reply
        .score()
        .map(own -> rubric.override(reply.moves(), own.levels(), own.reason()))
        .orElseGet(() -> rubric.score(reply.moves()));
  }
}
