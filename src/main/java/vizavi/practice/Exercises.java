package vizavi.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.SignedIn;
import vizavi.analysis.spacing.Streak;
import vizavi.attempt.Attempts;
import vizavi.library.Card;
import vizavi.library.Library;
import vizavi.play.Picked;
import vizavi.play.Turn;
import vizavi.shell.NotFoundException;
import vizavi.shell.OtherWriters;

/**
 * The exercises of the person signed in: a single exchange a day, and as many more as they like.
 * Another person's exercise is not found, and nobody else is shown any.
 */
@Service
public class Exercises {
  /** Chars with which a person may say what matters. */
  public static final int LONGEST_MATTERS = 500;

  private final ExerciseRepository exercises;
  private final Drawing drawing;
  private final Rehearsal rehearsal;
  private final Library library;
  private final SignedIn signedIn;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Exercises(
      ExerciseRepository exercises,
      Drawing drawing,
      Rehearsal rehearsal,
      Library library,
      SignedIn signedIn,
      Clock clock,
      TransactionTemplate transaction) {
    this.exercises = exercises;
    this.drawing = drawing;
    this.rehearsal = rehearsal;
    this.library = library;
    this.signedIn = signedIn;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * The last exercise of the day, done or not; the first of the day is drawn where there is none.
   * It may take seconds, once for each scene.
   *
   * @param zone where the person is
   * @param language in which a new one is drawn, if the person has played in it and the scenario
   *     has it; else one in which they have
   * @return empty where no scenario has anything to practise
   */
  public Optional<Exercise> today(ZoneId zone, String language) {
    return drawn(zone, language, false);
  }

  /**
   * One exercise more, of the person's own will; the one under way where there is one.
   *
   * @param zone where the person is
   * @param language as in {@link #today}
   * @return empty where no scenario has anything to practise
   */
  public Optional<Exercise> more(ZoneId zone, String language) {
    return drawn(zone, language, true);
  }

  private Optional<Exercise> drawn(ZoneId zone, String language, boolean more) {
    var person = signedIn.person().id();
    return OtherWriters.outlast(
        () -> {
          var at = clock.instant();
          var last = last(person, LocalDate.ofInstant(at, zone));
          if (last.filter(one -> !(more && one.done()) && !stale(one)).isPresent()) {
            return last.map(this::now);
          }
          return draw(person, zone, language, at, last);
        });
  }

  private Optional<StoredExercise> last(UUID person, LocalDate day) {
    return exercises.findFirstByPersonIdAndDrawnOnOrderByNumberDesc(person, day);
  }

  /** Drawn, but not begun, and no longer what is played: another is drawn in its place. */
  private boolean stale(StoredExercise exercise) {
    return !exercise.done()
        && exercise.matters().isEmpty()
        && library.cards().stream().map(Card::revision).noneMatch(exercise.revision()::equals);
  }

  /** Draws outside a transaction, because solving a scenario may take seconds. */
  private Optional<Exercise> draw(
      UUID person, ZoneId zone, String language, Instant at, Optional<StoredExercise> last) {
    int number = last.map(one -> one.done() ? one.number() + 1 : one.number()).orElse(1);
    var stale = last.filter(one -> !one.done());
    return drawing
        .draw(person, LocalDate.ofInstant(at, zone), language)
        .map(drawn -> new StoredExercise(person, zone, number, drawn, at))
        .map(exercise -> inTransaction(() -> now(put(stale, exercise))));
  }

  private StoredExercise put(Optional<StoredExercise> stale, StoredExercise exercise) {
    stale.ifPresent(exercises::delete);
    exercises.flush();
    var put = exercises.save(exercise);
    exercises.flush();
    return put;
  }

  /**
   * Says what matters to the client, in the person's own words, before anything else is said. It is
   * kept, and never scored.
   *
   * @param words whitespace around them is dropped
   * @throws NotFoundException if the person has no such exercise
   */
  public Practised matters(UUID exercise, String words) {
    var said = words.strip();
    return on(
        exercise,
        stored -> {
          if (said.isEmpty()) {
            return new Practised.Blank(now(stored));
          }
          if (said.length() > LONGEST_MATTERS) {
            return new Practised.TooLong(now(stored));
          }
          stored.matters(said);
          return stored.matters().filter(said::equals).isPresent()
              ? new Practised.Taken(now(stored))
              : new Practised.AlreadyAnswered(now(stored));
        });
  }

  /**
   * Gives a reply, where the scene does not take own words.
   *
   * @param next {@link Exercise#next()} of the exercise the choice was made in
   * @throws NotFoundException if the person has no such exercise
   */
  public Practised answer(UUID exercise, int next, String reply) {
    return on(
        exercise,
        stored ->
            fulfil(
                stored,
                next,
                picked -> picked.typed().isEmpty() && picked.reply().equals(reply),
                given -> rehearsal.choose(stored, given, reply)));
  }

  /**
   * Says something in the person's own words, which the client may not understand: then they ask
   * again, and it is not done yet.
   *
   * @param next {@link Exercise#next()} of the exercise it was typed in
   * @param words whitespace around them is dropped
   * @throws NotFoundException if the person has no such exercise
   */
  public Practised type(UUID exercise, int next, String words) {
    var said = words.strip();
    return on(
        exercise,
        stored -> {
          if (said.isEmpty()) {
            return new Practised.Blank(now(stored));
          }
          if (said.length() > Attempts.LONGEST_REPLY) {
            return new Practised.TooLong(now(stored));
          }
          return fulfil(
              stored,
              next,
              picked -> picked.typed().isPresent() && picked.words().equals(said),
              given -> rehearsal.type(stored, given, said));
        });
  }

  private Practised fulfil(
      StoredExercise stored,
      int next,
      Predicate<Picked> isThe,
      Function<List<Turn>, Optional<Turn>> work) {
    var given = rehearsal.given(stored);
    if (next != given.size() + 1 || stored.done()) {
      boolean same =
          next >= 1
              && next <= given.size()
              && given.get(next - 1).picked().filter(isThe).isPresent();
      return same ? new Practised.Taken(now(stored)) : new Practised.AlreadyAnswered(now(stored));
    }
    return stored.matters().isPresent() && work.apply(given).isPresent()
        ? new Practised.Taken(now(stored))
        : new Practised.NotOffered(now(stored));
  }

  /**
   * The days the person has practised in a row, see {@link Streak}.
   *
   * @param zone where the person is
   */
  public Streak streak(ZoneId zone) {
    var days = exercises.days(signedIn.person().id()).stream().map(LocalDate::toEpochDay).toList();
    return Streak.of(days, LocalDate.ofInstant(clock.instant(), zone).toEpochDay());
  }

  private Practised on(UUID exercise, Function<StoredExercise, Practised> work) {
    var person = signedIn.person().id();
    return OtherWriters.outlast(
        transaction,
        () ->
            work.apply(
                exercises
                    .findByIdAndPersonId(exercise, person)
                    .orElseThrow(() -> new NotFoundException("exercise"))));
  }

  private Exercise now(StoredExercise exercise) {
    return rehearsal.now(exercise);
  }

  private <T> T inTransaction(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }
}
