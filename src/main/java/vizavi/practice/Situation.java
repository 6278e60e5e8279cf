package vizavi.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vizavi.analysis.mastery.Estimate;
import vizavi.attempt.Attempt;
import vizavi.library.Card;
import vizavi.scoring.Skill;

/**
 * Where somebody stands when a scenario is suggested to them.
 *
 * @param cards that can be begun and are not waiting for them anyway, the easiest first
 * @param attempts all of theirs, the one begun last first
 */
record Situation(List<Card> cards, List<Attempt> attempts, Map<Skill, Estimate> mastery) {

  /** The attempt at a scenario that ended last. */
  Optional<Attempt> last(Card card) {
    return over(card).stream().findFirst();
  }

  boolean met(Card card) {
    return attempts.stream().anyMatch(one -> one.scenario().equals(card.scenario()));
  }

  boolean passed(Card card) {
    return over(card).stream().anyMatch(one -> one.passed().orElse(false));
  }

  /** The best overall of the attempts at a scenario that are over. */
  OptionalInt best(Card card) {
    return over(card).stream().flatMapToInt(one -> one.overall().stream().mapToInt(i -> i)).max();
  }

  private List<Attempt> over(Card card) {
    return attempts.stream()
        .filter(one -> one.over() && one.scenario().equals(card.scenario()))
        .toList();
  }
}
