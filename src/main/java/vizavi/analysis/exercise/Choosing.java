package vizavi.analysis.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vizavi.scoring.Skill;

/**
 * Which scene to practise next. What is due comes before what is new, the skill that needs it most
 * first; of what is due the longest due, of what is new the easiest, from a scenario not met yet
 * where there is one. Where nothing is due or new, what is due soonest.
 */
public final class Choosing {
  private Choosing() {}

  /** A scene, and the skill for which it is practised. */
  public record Choice(Candidate candidate, Skill skill) {}

  /**
   * All there is to choose from, the best choice first; always in the same order.
   *
   * @param candidates in the order of the library: easiest scenario first, scenes as they come
   * @param skills every skill, see {@link Ranking}
   * @param today number of the day
   */
  public static List<Choice> of(List<Candidate> candidates, List<Skill> skills, long today) {
    var met =
        candidates.stream()
            .filter(one -> one.due().isPresent())
            .map(Candidate::scenario)
            .collect(Collectors.toSet());
    var due = candidates.stream().filter(one -> due(one) <= today).sorted(longestDue()).toList();
    var fresh =
        candidates.stream().filter(one -> one.due().isEmpty()).sorted(easiest(met)).toList();
    var later = candidates.stream().filter(one -> due(one) > today && one.due().isPresent());
    var choices = new ArrayList<Choice>();
    skills.forEach(skill -> choices.addAll(testing(due, skill)));
    skills.forEach(skill -> choices.addAll(testing(fresh, skill)));
    later.sorted(longestDue()).forEach(one -> choices.addAll(weakest(one, skills)));
    return List.copyOf(choices);
  }

  private static long due(Candidate candidate) {
    return candidate.due().orElse(Long.MAX_VALUE);
  }

  private static Comparator<Candidate> longestDue() {
    return Comparator.comparingLong(Choosing::due)
        .thenComparing(Candidate::scenario)
        .thenComparing(Candidate::scene);
  }

  private static Comparator<Candidate> easiest(Set<String> met) {
    return Comparator.comparing((Candidate one) -> met.contains(one.scenario()))
        .thenComparingInt(Candidate::level);
  }

  private static List<Choice> testing(List<Candidate> candidates, Skill skill) {
    return candidates.stream()
        .filter(one -> one.skills().contains(skill))
        .map(one -> new Choice(one, skill))
        .toList();
  }

  private static List<Choice> weakest(Candidate candidate, List<Skill> skills) {
    return skills.stream()
        .filter(candidate.skills()::contains)
        .limit(1)
        .map(skill -> new Choice(candidate, skill))
        .toList();
  }
}
