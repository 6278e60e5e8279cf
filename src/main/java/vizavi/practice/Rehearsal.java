package vizavi.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vizavi.analysis.exercise.Grading;
import vizavi.analysis.spacing.Grade;
import vizavi.analysis.spacing.Memory;
import vizavi.analysis.spacing.Schedule;
import vizavi.play.Picked;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Turn;
import vizavi.scenario.Reply;

/** Plays a drawn exercise: what it shows, and what an answer does. In the caller's transaction. */
@Component
class Rehearsal {
  /** The probability with which a scene should still be kept in mind when it comes again. */
  private static final double RETENTION = 0.9;

  private final Repertoire repertoire;
  private final AnswerRepository answers;
  private final CardRepository cards;
  private final Clock clock;
  private final Schedule schedule = Schedule.wishing(RETENTION);

  Rehearsal(Repertoire repertoire, AnswerRepository answers, CardRepository cards, Clock clock) {
    this.repertoire = repertoire;
    this.answers = answers;
    this.cards = cards;
    this.clock = clock;
  }

  Exercise now(StoredExercise exercise) {
    var play = repertoire.play(exercise.rendition());
    var before = exercise.approach().turns(play);
    var given = given(exercise);
    var state = state(before, given);
    return new Exercise(
        exercise.id(),
        exercise.day(),
        exercise.number(),
        play.scenario(),
        exercise.skill(),
        before,
        exercise.matters(),
        given,
        exercise.done() ? List.of() : play.shuffled(state, exercise.seed()),
        !exercise.done() && play.listens(state),
        exercise.gone(),
        exercise.gone().flatMap(gone -> better(exercise, play, gone, before, given)));
  }

  private Optional<Reply> better(
      StoredExercise exercise, Play play, Gone gone, List<Turn> before, List<Turn> given) {
    if (gone.grade() == Grade.EASY) {
      return Optional.empty();
    }
    var offers = play.offers(state(before, given.subList(0, given.size() - 1)));
    int best = Grading.best(repertoire.scores(offers), exercise.skill());
    var said = given.getLast().picked().orElseThrow();
    return Optional.of(offers.get(best)).filter(reply -> !reply.words().equals(said.words()));
  }

  List<Turn> given(StoredExercise exercise) {
    return answers.of(exercise.id()).stream().map(StoredAnswer::turn).toList();
  }

  private static State state(List<Turn> before, List<Turn> given) {
    return (given.isEmpty() ? before : given).getLast().after();
  }

  /**
   * Chooses; empty, and nothing written, where there is no such choice now.
   *
   * @param given all answers given before
   */
  Optional<Turn> choose(StoredExercise exercise, List<Turn> given, String reply) {
    var play = repertoire.play(exercise.rendition());
    var state = now(exercise, play, given);
    return play.listens(state) || play.refuses(state, reply).isPresent()
        ? Optional.empty()
        : Optional.of(taken(exercise, given, play, play.answer(state, reply)));
  }

  /**
   * Says it in own words; empty, and nothing written, where they are not taken now.
   *
   * @param given all answers given before
   */
  Optional<Turn> type(StoredExercise exercise, List<Turn> given, String words) {
    var play = repertoire.play(exercise.rendition());
    var state = now(exercise, play, given);
    return play.listens(state)
        ? Optional.of(taken(exercise, given, play, play.type(state, words)))
        : Optional.empty();
  }

  private static State now(StoredExercise exercise, Play play, List<Turn> given) {
    return state(exercise.approach().turns(play), given);
  }

  private Turn taken(StoredExercise exercise, List<Turn> given, Play play, Turn turn) {
    var at = clock.instant();
    // Numbered after the answers it was checked against: counted anew, it would miss one written
    // meanwhile. A number taken meanwhile is refused here, before anything else is done.
    answers.save(new StoredAnswer(exercise.id(), given.size() + 1, turn, at));
    answers.flush();
    var state = now(exercise, play, given);
    turn.picked()
        .filter(Picked::understood)
        .ifPresent(picked -> end(exercise, at, grade(exercise, play, state, picked)));
    return turn;
  }

  private Grade grade(StoredExercise exercise, Play play, State state, Picked picked) {
    return Grading.of(picked, exercise.skill(), repertoire.scores(play.offers(state)));
  }

  private void end(StoredExercise exercise, Instant at, Grade grade) {
    var key = new StoredCard.Key(exercise.person(), exercise.scenario(), exercise.scene());
    long day = exercise.day(at).toEpochDay();
    var card = cards.findByKey(key);
    var memory =
        card.map(StoredCard::memory)
            .map(before -> again(before, grade, day))
            .orElseGet(() -> schedule.first(grade, day));
    int interval = schedule.interval(memory);
    card.ifPresentOrElse(
        known -> known.remember(memory, interval),
        () -> cards.save(new StoredCard(key, memory, interval)));
    exercise.end(at, grade, exercise.day(at).plusDays(interval));
  }

  /** Who has travelled west may be a day behind what they did last. */
  private Memory again(Memory before, Grade grade, long day) {
    return schedule.next(before, grade, Math.max(day, before.day()));
  }
}
