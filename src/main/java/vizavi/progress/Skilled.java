package vizavi.progress;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vizavi.analysis.mastery.Estimate;
import vizavi.analysis.mastery.Evidence;
import vizavi.analysis.mastery.Mastery;
import vizavi.attempt.Result;
import vizavi.scoring.Skill;

/** Mastery of every skill by somebody's results. */
final class Skilled {
  private Skilled() {}

  /** An estimate for every skill, that of no result included. */
  static Map<Skill, Estimate> of(List<Result> results, Instant now) {
    var mastery = new EnumMap<Skill, Estimate>(Skill.class);
    for (var skill : Skill.values()) {
      mastery.put(skill, Mastery.of(evidence(results, skill), Days.of(now)));
    }
    return mastery;
  }

  static List<Evidence> evidence(List<Result> results, Skill skill) {
    return results.stream()
        .flatMap(
            result ->
                result.value(skill).stream()
                    .map(value -> Days.evidence(result.ended(), value, result.level())))
        .toList();
  }
}
