package vizavi.analysis.check;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;

/** All rules over a solution. */
final class SolvedRules {
  /** Hold for what was found, however much was looked at. */
  private static final List<Rule<Solved>> FOUND =
      List.of(new DeadEnd(), new EndlessLoop(), new BaselinePasses(), new Unproved());

  /** Say what no play does, and so need every state to have been looked at. */
  private static final List<Rule<Solved>> PROVED =
      List.of(
          new Unreachable(),
          new EndingNobodyEarns(),
          new SkillNeverTested(),
          new AllRepliesAlike(),
          new Giveaway(),
          new BestInOnePosition(),
          new DominatedReply(),
          new PassMarkForAll(),
          new PassMarkForNone(),
          new BestPlayFails());

  /** Ask how long the words are. */
  private static final List<Rule<Solved>> LENGTHS = List.of(new BaselinePasses());

  private static final List<Rule<Solved>> PROVED_LENGTHS = List.of(new Giveaway());

  private SolvedRules() {}

  static SortedSet<String> slugs() {
    return Stream.of(FOUND, PROVED)
        .flatMap(List::stream)
        .map(Rule::slug)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static void check(Solved it, Diagnostics diagnostics) {
    FOUND.forEach(rule -> rule.check(it, diagnostics));
    if (it.proved()) {
      PROVED.forEach(rule -> rule.check(it, diagnostics));
    }
  }

  /** Checks what other words than the source's may break. */
  static void checkLengths(Solved it, Diagnostics diagnostics) {
    LENGTHS.forEach(rule -> rule.check(it, diagnostics));
    if (it.proved()) {
      PROVED_LENGTHS.forEach(rule -> rule.check(it, diagnostics));
    }
  }
}
