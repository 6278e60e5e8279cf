package vizavi.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How one skill is worked out from the moves of a reply.
 *
 * @param name shown to a person
 * @param applies scored only when one of these moves is there; empty: always
 * @param base the level it starts from, 0..4
 */
record SkillRule(Skill skill, String name, List<String> applies, int base, List<Step> steps) {
  static final String BASE_REASON = "where every reply starts";

  boolean appliesTo(Set<String> moves) {
    return applies.isEmpty() || applies.stream().anyMatch(moves::contains);
  }

  /** The findings from the base to the level; their points add up to the level. */
  List<Finding> findings(Set<String> moves) {
    var findings = new ArrayList<Finding>();
    findings.add(new Finding(skill, Rubric.BASE, List.of(), base, BASE_REASON));
    int level = base;
    for (var step : steps) {
      var seen = step.signs().in(moves);
      if (!seen.isEmpty()) {
        level = take(step, seen, level, findings);
      }
    }
    return List.copyOf(findings);
  }

  private int take(Step step, List<String> seen, int level, List<Finding> findings) {
    return switch (step.change()) {
      case Step.Change.Add(int points) ->
          move(step, seen, level, Math.min(Score.TOP, level + points), findings);
      case Step.Change.AtMost(int most) -> move(step, seen, level, Math.min(most, level), findings);
      case Step.Change.AddEach(int points) -> {
        int now = level;
        for (var one : seen) {
          now = move(step, List.of(one), now, Math.min(Score.TOP, now + points), findings);
        }
        yield now;
      }
    };
  }

  private int move(Step step, List<String> seen, int before, int after, List<Finding> findings) {
    if (after != before) {
      findings.add(new Finding(skill, step.id(), seen, after - before, step.because()));
    }
    return after;
  }
}
