package vizavi.analysis.check;

import java.math.BigDecimal;
import java.util.Map;
import vizavi.analysis.solve.Tally;
import vizavi.scenario.AuthorScore;
import vizavi.scenario.Reply;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/**
 * What a reply earns at once.
 *
 * @param points in each skill the scenario tests
 */
record Levels(Map<Skill, BigDecimal> points) {
  static Levels of(Reply reply, Solved it) {
    return new Levels(
        Tally.of(score(reply), it.solution().scale().skills().keySet(), true).skills());
  }

  static Score score(Reply reply) {
    return reply
        .score()
        .map((AuthorScore own) -> Rubric.shipped().override(reply.moves(), own.levels(), ""))
        .orElseGet(() -> Rubric.shipped().score(reply.moves()));
  }

  /** Whether it is in no skill less than another. */
  boolean atLeast(Levels other) {
    return points.entrySet().stream()
        .allMatch(skill -> skill.getValue().compareTo(other.in(skill.getKey())) >= 0);
  }

  /** Whether it is in no skill less than another, and in one more. */
  boolean beats(Levels other) {
    return atLeast(other) && !equals(other);
  }

  BigDecimal in(Skill skill) {
    return points.getOrDefault(skill, BigDecimal.ZERO);
  }
}
