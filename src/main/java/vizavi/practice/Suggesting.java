package vizavi.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vizavi.analysis.mastery.Estimate;
import vizavi.library.Card;
import vizavi.scoring.Skill;

/** The rules by which a scenario is suggested; the first that has one to suggest wins. */
final class Suggesting {
  /** A mastery below this, of 0..100, is worth working at before anything else. */
  static final double WEAK = 70;

  private static final int ALL = 100;

  private static final List<Function<Situation, Optional<Suggestion>>> RULES =
      List.of(
          Suggesting::first,
          Suggesting::notPassed,
          Suggesting::weakest,
          Suggesting::nextLevel,
          Suggesting::notMet,
          Suggesting::moreToHave);

  private Suggesting() {}

  /** What to play next; empty where there is nothing to play, or nothing left to have. */
  static Optional<Suggestion> of(Situation situation) {
    return RULES.stream().flatMap(rule -> rule.apply(situation).stream()).findFirst();
  }

  private static Optional<Suggestion> first(Situation now) {
    return now.attempts().isEmpty()
        ? now.cards().stream()
            .findFirst()
            .map(card -> new Suggestion(card, new Suggestion.Reason.First()))
        : Optional.empty();
  }

  /** Of several, the one played last: it is freshest in mind. */
  private static Optional<Suggestion> notPassed(Situation now) {
    return now.attempts().stream()
        .filter(attempt -> attempt.over() && !attempt.passed().orElse(true))
        .flatMap(
            attempt ->
                now.cards().stream()
                    .filter(card -> card.scenario().equals(attempt.scenario()))
                    .filter(card -> now.last(card).filter(attempt::equals).isPresent())
                    .map(card -> notPassed(card, attempt.overall().orElse(0))))
        .findFirst();
  }

  private static Suggestion notPassed(Card card, int overall) {
    return new Suggestion(card, new Suggestion.Reason.NotPassed(overall));
  }

  /** By preference a scenario that was never passed; of these the easiest. */
  private static Optional<Suggestion> weakest(Situation now) {
    return now.mastery().entrySet().stream()
        .filter(one -> one.getValue().known() && one.getValue().value() < WEAK)
        .min(Comparator.comparingDouble(one -> one.getValue().value()))
        .flatMap(one -> training(now, one.getKey(), one.getValue()));
  }

  private static Optional<Suggestion> training(Situation now, Skill skill, Estimate mastery) {
    return now.cards().stream()
        .filter(card -> card.trains().contains(skill))
        .min(Comparator.comparing(now::passed))
        .map(card -> new Suggestion(card, weak(skill, mastery)));
  }

  private static Suggestion.Reason weak(Skill skill, Estimate mastery) {
    return new Suggestion.Reason.Weakest(skill, (int) Math.round(mastery.value()));
  }

  private static Optional<Suggestion> nextLevel(Situation now) {
    return now.cards().stream()
        .filter(card -> !now.met(card))
        .findFirst()
        .filter(card -> now.cards().stream().anyMatch(one -> one.level() < card.level()))
        .filter(
            card ->
                now.cards().stream()
                    .filter(one -> one.level() < card.level())
                    .allMatch(now::passed))
        .map(card -> new Suggestion(card, new Suggestion.Reason.NextLevel(card.level())));
  }

  private static Optional<Suggestion> notMet(Situation now) {
    return now.cards().stream()
        .filter(card -> !now.met(card))
        .findFirst()
        .map(card -> new Suggestion(card, new Suggestion.Reason.NotMet()));
  }

  private static Optional<Suggestion> moreToHave(Situation now) {
    return now.cards().stream()
        .filter(card -> now.best(card).isPresent() && now.best(card).getAsInt() < ALL)
        .min(Comparator.comparingInt(card -> now.best(card).getAsInt()))
        .map(card -> more(card, now.best(card).getAsInt()));
  }

  private static Suggestion more(Card card, int best) {
    return new Suggestion(card, new Suggestion.Reason.MoreToHave(best));
  }
}
