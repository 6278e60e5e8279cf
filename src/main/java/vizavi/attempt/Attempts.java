package vizavi.attempt;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.SignedIn;
import vizavi.analysis.Debrief;
import vizavi.library.Card;
import vizavi.library.Library;
import vizavi.shell.NotFoundException;

/** The attempts of the person signed in; another person's attempt is not found. */
@Service
public class Attempts {
  /** How often a row is tried where another writer is in the way. */
  private static final int TRIES = 4;

  private final AttemptRepository attempts;
  private final Appending appending;
  private final Stage stage;
  private final Library library;
  private final SignedIn signedIn;
  private final TransactionTemplate transaction;
  private final SecureRandom seeds = new SecureRandom();

  Attempts(
      AttemptRepository attempts,
      Appending appending,
      Stage stage,
      Library library,
      SignedIn signedIn,
      TransactionTemplate transaction) {
    this.attempts = attempts;
    this.appending = appending;
    this.stage = stage;
    this.library = library;
    this.signedIn = signedIn;
    this.transaction = transaction;
  }

  /**
   * Begins an attempt. One of the same text and mode in which nothing was answered yet is handed
   * back instead, so that a double click begins one.
   *
   * @throws NotFoundException if the scenario can't be played
   */
  public Attempt begin(String scenario, Mode mode) {
    var person = signedIn.person().id();
    var card = library.card(scenario);
    return inTransaction(
        () -> untouched(person, card, mode).orElseGet(() -> fresh(person, card, mode)).value());
  }

  private Optional<StoredAttempt> untouched(UUID person, Card card, Mode mode) {
    return attempts
        .findFirstByPersonIdAndRevisionIdAndModeAndEndedIsNullOrderByBegunDescId(
            person, card.revision(), mode)
        .filter(attempt -> appending.rows(attempt).next() == 1);
  }

  private StoredAttempt fresh(UUID person, Card card, Mode mode) {
    var attempt =
        attempts.save(
            new StoredAttempt(
                UUID.randomUUID(),
                person,
                card,
                mode,
                seeds.nextLong(),
                stage.rubric(),
                appending.now()));
    appending.open(attempt);
    return attempt;
  }

  /**
   * @throws NotFoundException if the person has no such attempt
   */
  public Conversation conversation(UUID attempt) {
    return inTransaction(() -> now(find(attempt)));
  }

  /**
   * Gives a reply. When this returns {@link Answered.Taken}, the turn is on the disk.
   *
   * @param next {@link Conversation#next()} of the conversation the choice was made in
   * @throws NotFoundException if the person has no such attempt
   */
  public Answered answer(UUID attempt, int next, String reply) {
    return fulfil(attempt, next, new Wish.Answer(reply));
  }

  /**
   * Takes the last turn back, in coach mode, while the attempt is not over.
   *
   * @param next {@link Conversation#next()} of the conversation the wish was made in
   * @throws NotFoundException if the person has no such attempt
   */
  public Answered stepBack(UUID attempt, int next) {
    return fulfil(attempt, next, new Wish.StepBack());
  }

  private Answered fulfil(UUID attempt, int next, Wish wish) {
    for (int tries = 1; ; tries++) {
      try {
        return inTransaction(() -> fulfil(find(attempt), next, wish));
      } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
        // somebody wrote the same number at the same moment: look again at what they wrote
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private Answered fulfil(StoredAttempt attempt, int next, Wish wish) {
    var rows = appending.rows(attempt);
    if (next != rows.next()) {
      return rows.at(next).filter(wish::isThe).isPresent()
          ? new Answered.Taken(now(attempt, rows))
          : new Answered.AlreadyAnswered(now(attempt, rows));
    }
    return appending.append(attempt, rows, wish).isPresent()
        ? new Answered.Taken(now(attempt))
        : new Answered.NotOffered(now(attempt, rows));
  }

  /**
   * What a finished attempt teaches.
   *
   * @throws NotFoundException if the person has no such attempt, or it is not over
   */
  public Debrief debrief(UUID attempt) {
    return inTransaction(
        () -> {
          var stored = find(attempt);
          var transcript = appending.rows(stored).transcript();
          if (!transcript.over()) {
            throw new NotFoundException("debrief");
          }
          return stage.debrief(stored.revision(), transcript);
        });
  }

  /** All attempts of this person, the one begun last first. */
  public List<Attempt> mine() {
    var person = signedIn.person().id();
    return attempts.findByPersonIdOrderByBegunDescId(person).stream()
        .map(StoredAttempt::value)
        .toList();
  }

  /** By scenario, the attempt begun last of those that are not over. */
  public Map<String, Attempt> underWay() {
    var person = signedIn.person().id();
    return attempts.findByPersonIdAndEndedIsNullOrderByBegunDescId(person).stream()
        .map(StoredAttempt::value)
        .collect(
            Collectors.toUnmodifiableMap(
                Attempt::scenario, Function.identity(), (last, earlier) -> last));
  }

  /** The attempt at this scenario begun last that is not over. */
  public Optional<Attempt> underWay(String scenario) {
    return Optional.ofNullable(underWay().get(scenario));
  }

  private StoredAttempt find(UUID attempt) {
    return attempts
        .findByIdAndPersonId(attempt, signedIn.person().id())
        .orElseThrow(() -> new NotFoundException("attempt"));
  }

  private Conversation now(StoredAttempt attempt) {
    return now(attempt, appending.rows(attempt));
  }

  private Conversation now(StoredAttempt attempt, Rows rows) {
    var transcript = rows.transcript();
    var play = stage.play(attempt.revision());
    return new Conversation(
        attempt.value(),
        play.scenario(),
        transcript.turns(),
        play.shuffled(transcript.now(), attempt.seed()),
        rows.next(),
        Appending.mayStepBack(attempt, transcript));
  }

  private <T> T inTransaction(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }
}
