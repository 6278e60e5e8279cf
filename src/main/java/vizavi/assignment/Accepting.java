package vizavi.assignment;

import static vizavi.assignment.GivingRefusedException.ARCHIVED;
import static vizavi.assignment.GivingRefusedException.DUE_BEFORE;
import static vizavi.assignment.GivingRefusedException.DUE_PAST;
import static vizavi.assignment.GivingRefusedException.MARK;
import static vizavi.assignment.GivingRefusedException.NOBODY;
import static vizavi.assignment.GivingRefusedException.REASON;
import static vizavi.assignment.GivingRefusedException.STEPS;
import static vizavi.assignment.GivingRefusedException.TITLE;
import static vizavi.assignment.GivingRefusedException.TRIES;
import static vizavi.assignment.GivingRefusedException.TWICE;
import static vizavi.assignment.GivingRefusedException.WORDS;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vizavi.attempt.Marks;
import vizavi.attempt.Mode;
import vizavi.library.Card;
import vizavi.library.Library;

/**
 * Accepts what a mentor typed, or says what is wrong with it; to whom it goes is not its affair.
 */
@Component
class Accepting {
  static final int LONGEST_TITLE = 200;
  static final int LONGEST_WORDS = 1000;
  static final int MOST_STEPS = 12;
  static final int MOST_TRIES = 20;
  static final int LONGEST_REASON = 500;

  private final Library library;
  private final Clock clock;

  Accepting(Library library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  /**
   * @param before what is changed by it; a step or a date that is there already stays acceptable
   * @throws GivingRefusedException if something is wrong
   */
  Giving accept(Giving wanted, Optional<Assignment> before) {
    var terms = accept(wanted.terms(), before.map(Assignment::terms));
    var title = wanted.title().strip();
    check(!title.isEmpty() && title.length() <= LONGEST_TITLE, TITLE, LONGEST_TITLE);
    var words = wanted.words().strip();
    check(words.length() <= LONGEST_WORDS, WORDS, LONGEST_WORDS);
    check(!wanted.people().isEmpty() || !wanted.cohorts().isEmpty(), NOBODY);
    return new Giving(title, words, terms, wanted.people(), wanted.cohorts());
  }

  private Terms accept(Terms wanted, Optional<Terms> before) {
    var steps = steps(wanted, before.map(Terms::steps).orElse(List.of()));
    dates(wanted, before);
    boolean coach = wanted.mode() == Mode.COACH;
    if (!coach) {
      Stream.concat(wanted.marks().overall().stream(), wanted.marks().skills().values().stream())
          .forEach(mark -> check(mark >= 1 && mark <= 100, MARK));
    }
    wanted.tries().ifPresent(most -> check(most >= 1 && most <= MOST_TRIES, TRIES, MOST_TRIES));
    return new Terms(
        steps,
        wanted.mode(),
        wanted.answering(),
        wanted.opens(),
        wanted.due(),
        wanted.zone(),
        coach ? Marks.NONE : wanted.marks(),
        wanted.counts() == Counts.FIRST ? Optional.of(1) : wanted.tries(),
        wanted.counts());
  }

  private List<Step> steps(Terms wanted, List<Step> before) {
    check(!wanted.steps().isEmpty() && wanted.steps().size() <= MOST_STEPS, STEPS, MOST_STEPS);
    Map<String, Step> known =
        Stream.concat(before.stream(), library.cards().stream().map(Accepting::step))
            .collect(Collectors.toMap(Step::scenario, Function.identity(), (old, now) -> now));
    var seen = new HashSet<String>();
    for (var step : wanted.steps()) {
      check(seen.add(step.scenario()), TWICE, step.title());
      check(known.containsKey(step.scenario()), ARCHIVED, step.title());
    }
    return wanted.steps().stream().map(step -> known.get(step.scenario())).toList();
  }

  private static Step step(Card card) {
    return new Step(card.scenario(), card.title());
  }

  private void dates(Terms wanted, Optional<Terms> before) {
    if (wanted.due().isEmpty()) {
      return;
    }
    var due = wanted.due().get();
    check(wanted.opens().filter(opens -> !opens.isBefore(due)).isEmpty(), DUE_BEFORE);
    check(
        before.flatMap(Terms::due).filter(due::equals).isPresent() || due.isAfter(clock.instant()),
        DUE_PAST);
  }

  /** A reason, which must be there. */
  static String reason(String typed) {
    var reason = typed.strip();
    check(!reason.isEmpty() && reason.length() <= LONGEST_REASON, REASON, LONGEST_REASON);
    return reason;
  }

  static void check(boolean fine, String key, Object... arguments) {
    if (!fine) {
      throw new GivingRefusedException(key, arguments);
    }
  }
}
