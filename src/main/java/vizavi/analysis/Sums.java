package vizavi.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.analysis.solve.Range;
import vizavi.analysis.solve.Scale;
import vizavi.analysis.solve.Tally;
import vizavi.play.Turn;
import vizavi.scenario.Outcome;
import vizavi.scoring.Finding;
import vizavi.scoring.Points;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/** The points of a play, added up to scores. */
record Sums(Map<Skill, SkillResult> skills, int overall) {

  /**
   * On a scenario's scale: each skill it tests, and all of them together on a range of their own.
   */
  static Sums attainable(List<Turn> turns, Outcome outcome, Scale scale) {
    var results = new EnumMap<Skill, SkillResult>(Skill.class);
    scale
        .skills()
        .forEach(
            (skill, range) ->
                results.put(
                    skill,
                    new SkillResult(
                        skill,
                        turns.stream().map(turn -> attainable(turn, skill, scale)).toList(),
                        Points.of(Tally.worth(outcome)),
                        range)));
    var earned = Points.sum(results.values().stream().map(SkillResult::earned));
    return new Sums(Collections.unmodifiableMap(results), scale.overall().place(earned));
  }

  private static SkillResult.Part attainable(Turn turn, Skill skill, Scale scale) {
    var picked = turn.picked().orElseThrow();
    var tally = Tally.of(picked.score(), scale.skills().keySet(), picked.understood());
    return new SkillResult.Part(
        turn.number(),
        Points.sum(Optional.ofNullable(tally.skills().get(skill)).stream()),
        findings(picked.score(), skill));
  }

  /** By the share of possible points: each skill that applied, and the mean of them. */
  static Sums shares(List<Turn> turns) {
    var results = new EnumMap<Skill, SkillResult>(Skill.class);
    for (var skill : Skill.values()) {
      var parts = new ArrayList<SkillResult.Part>();
      turns.forEach(turn -> share(turn, skill).ifPresent(parts::add));
      if (!parts.isEmpty()) {
        var possible = Points.of((long) Score.TOP * parts.size());
        results.put(
            skill,
            new SkillResult(
                skill, List.copyOf(parts), Points.of(0), new Range(Points.of(0), possible)));
      }
    }
    return new Sums(Collections.unmodifiableMap(results), mean(results));
  }

  private static Optional<SkillResult.Part> share(Turn turn, Skill skill) {
    var score = turn.picked().orElseThrow().score();
    return Optional.ofNullable(score.levels().get(skill))
        .map(level -> new SkillResult.Part(turn.number(), level, findings(score, skill)));
  }

  private static int mean(Map<Skill, SkillResult> skills) {
    return skills.isEmpty()
        ? 0
        : Share.mean(skills.values().stream().map(Sums::share).toList()).percent();
  }

  private static Share share(SkillResult result) {
    return new Share(Points.hundredths(result.earned()), Points.hundredths(result.range().most()));
  }

  private static List<Finding> findings(Score score, Skill skill) {
    return score.findings().stream().filter(finding -> finding.skill() == skill).toList();
  }
}
