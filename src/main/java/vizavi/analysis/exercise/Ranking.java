package vizavi.analysis.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vizavi.analysis.mastery.Estimate;
import vizavi.scoring.Skill;

/** Which skill needs practice most. */
public final class Ranking {
  private Ranking() {}

  /**
   * Every skill, the one to practise first: those whose mastery is not known yet, the one practised
   * least first; then the weakest.
   *
   * @param mastery by skill; one that is missing is not known
   * @param practised how many exercises were done in each skill
   */
  public static List<Skill> of(Map<Skill, Estimate> mastery, Map<Skill, Long> practised) {
    var order =
        Comparator.<Skill>comparingDouble(skill -> value(mastery, skill))
            .thenComparingLong(skill -> practised.getOrDefault(skill, 0L))
            .thenComparing(Comparator.naturalOrder());
    return Stream.of(Skill.values()).sorted(order).toList();
  }

  private static double value(Map<Skill, Estimate> mastery, Skill skill) {
    var estimate = mastery.get(skill);
    return estimate == null || !estimate.known() ? -1 : estimate.value();
  }
}
