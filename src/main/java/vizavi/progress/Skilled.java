package vizavi.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vizavi.analysis.mastery.Estimate;
import vizavi.analysis.mastery.Evidence;
import vizavi.analysis.mastery.Mastery;
import vizavi.analysis.mastery.Share;
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

  /** One skill, with the share of each result in it. */
  static Made made(
      UUID person,
      String name,
      Skill skill,
      List<Result> results,
      Map<String, String> titles,
      Instant now) {
    var scored =
        results.stream()
            .filter(result -> result.value(skill).isPresent())
            .sorted(Comparator.comparing(Result::ended)) // stable, as the filter sorts
            .toList();
    var evidence = evidence(scored, skill);
    var shares = Mastery.shares(evidence);
    var pieces = new ArrayList<Piece>();
    for (int at = 0; at < scored.size(); at++) {
      var share = shares.get(at);
      pieces.add(
          new Piece(
              scored.get(at),
              titles.getOrDefault(scored.get(at).scenario(), scored.get(at).scenario()),
              share.evidence().value(),
              share.counted(),
              share.weight()));
    }
    double rest = 1 - shares.stream().mapToDouble(Share::weight).sum();
    var estimate = Mastery.of(evidence, Days.of(now));
    return new Made(person, name, skill, estimate, pieces.reversed(), rest);
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
