package vizavi.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vizavi.analysis.mastery.Estimate;
import vizavi.analysis.mastery.Mastery;
import vizavi.attempt.Result;
import vizavi.scoring.Skill;

/** How mastery went over time. */
final class Trends {
  /** Moments of a trend: enough for a smooth line, few enough for its table. */
  private static final int MOMENTS = 24;

  private Trends() {}

  static Trend of(List<Result> results, Instant now) {
    var moments = moments(results, now);
    var days = moments.stream().map(Days::of).toList();
    Map<Skill, List<Estimate>> skills = new EnumMap<>(Skill.class);
    for (var skill : Skill.values()) {
      skills.put(skill, Mastery.course(Skilled.evidence(results, skill), days));
    }
    return new Trend(moments, skills);
  }

  private static List<Instant> moments(List<Result> results, Instant now) {
    var first = results.stream().map(Result::ended).min(Instant::compareTo);
    if (first.isEmpty()) {
      return List.of();
    }
    long from = first.get().toEpochMilli();
    long wide = Math.max(0, now.toEpochMilli() - from);
    var moments = new ArrayList<Instant>();
    moments.add(first.get());
    for (int step = 1; step < MOMENTS; step++) {
      moments.add(Instant.ofEpochMilli(from + wide * step / (MOMENTS - 1)));
    }
    return moments.stream().distinct().toList();
  }
}
