package vizavi.analysis.check;

import java.math.BigDecimal;
import vizavi.analysis.solve.Range;
import vizavi.scenario.check.Rule;
import vizavi.scoring.Skill;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

/** A skill the scenario says it trains, on which plays hardly differ. */
final class SkillNeverTested implements Rule<Solved> {
  /** What one reply can win or lose against a neutral one. */
  private static final BigDecimal LITTLE = BigDecimal.TWO;

  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    var trains = it.scenario().trains();
    for (int i = 0; i < trains.size(); i++) {
      Skill skill = trains.get(i);
      Range range = it.solution().scale().skills().get(skill);
      if (range == null || range.width().compareTo(LITTLE) < 0) {
        warning(
            diagnostics,
            it.place("trains", Integer.toString(i)),
            message(skill, range == null ? BigDecimal.ZERO : range.width()));
      }
    }
  }

  private static Message message(Skill skill, BigDecimal width) {
    return width.signum() == 0
        ? Message.of(
            "skill-never-tested",
            "the scenario says it trains {0}, but every play earns the same in it;"
                + " let replies differ in it, or take it away from \"trains\"",
            skill.id())
        : Message.of(
            "skill-never-tested.little",
            "the scenario says it trains {0}, but the best play is only {1} point ahead of the"
                + " worst; let replies differ in it, or take it away from \"trains\"",
            skill.id(),
            width);
  }
}
