package vizavi.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.SignedIn;
import vizavi.shell.NotFoundException;
import vizavi.shell.OtherWriters;

/** The attempts of the person signed in; another person's attempt is not found. */
@Service
public class Attempts {
  /** Chars a typed reply may have. */
  public static final int LONGEST_REPLY = 2000;

  private final AttemptRepository attempts;
  private final Appending appending;
  private final Showing showing;
  private final Starting starting;
  private final SignedIn signedIn;
  private final TransactionTemplate transaction;

  Attempts(
      AttemptRepository attempts,
      Appending appending,
      Showing showing,
      Starting starting,
      SignedIn signedIn,
      TransactionTemplate transaction) {
    this.attempts = attempts;
    this.appending = appending;
    this.showing = showing;
    this.starting = starting;
    this.signedIn = signedIn;
    this.transaction = transaction;
  }

  /**
   * Begins an attempt in a language, if the scenario has it; else in the language of its source, as
   * the attempt then says. One of the same text, language, mode and way of answering in which
   * nothing was answered yet is handed back instead, so that a double click begins one.
   *
   * @param language ISO 639 code
   * @param answering counts only where the scenario takes typed words somewhere
   * @throws NotFoundException if the scenario can't be played
   */
  public Attempt begin(String scenario, String language, Mode mode, Answering answering) {
    return freely(scenario, Optional.of(language), mode, answering);
  }

  /**
   * The same, in the language of the scenario's source.
   *
   * @throws NotFoundException if the scenario can't be played
   */
  public Attempt begin(String scenario, Mode mode, Answering answering) {
    return freely(scenario, Optional.empty(), mode, answering);
  }

  private Attempt freely(
      String scenario, Optional<String> language, Mode mode, Answering answering) {
    var person = signedIn.person().id();
    return inTransaction(() -> starting.freely(person, scenario, language, mode, answering));
  }

  /**
   * Begins the next try at a task, as its terms say, in a language if the scenario has it, else in
   * that of its source. One that is not over is handed back instead, in whatever language it is:
   * two tabs begin one.
   *
   * @param language ISO 639 code
   * @throws NotFoundException if the task does not reach this person
   * @throws TaskRefusedException if none can be begun now
   */
  public Attempt begin(Task task, String language) {
    return given(task, Optional.of(language));
  }

  /**
   * The same, in the language of the scenario's source.
   *
   * @throws NotFoundException if the task does not reach this person
   * @throws TaskRefusedException if none can be begun now
   */
  public Attempt begin(Task task) {
    return given(task, Optional.empty());
  }

  private Attempt given(Task task, Optional<String> language) {
    var person = signedIn.person().id();
    return again(() -> starting.given(person, task, language));
  }

  /**
   * The terms of a task for the person signed in.
   *
   * @throws NotFoundException if the task does not reach this person
   */
  public TaskTerms terms(Task task) {
    return starting.terms(signedIn.person().id(), task);
  }

  /**
   * The terms of the task an attempt was begun for; empty for practice of one's own, and where the
   * assignment no longer asks for it.
   *
   * @throws NotFoundException if the person has no such attempt
   */
  public Optional<TaskTerms> termsOf(UUID attempt) {
    return inTransaction(() -> starting.terms(find(attempt).value()));
  }

  /** What the person signed in was given to play at this scenario and has not passed yet. */
  public List<TaskTerms> asked(String scenario) {
    return starting.asked(signedIn.person().id(), scenario);
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
   * Says something in the trainee's own words, which the client may not understand: then the turn
   * has no reply. When this returns {@link Answered.Taken}, the turn is on the disk.
   *
   * @param next {@link Conversation#next()} of the conversation it was typed in
   * @param words whitespace around them is dropped
   * @throws NotFoundException if the person has no such attempt
   */
  public Answered type(UUID attempt, int next, String words) {
    var said = words.strip();
    if (said.isEmpty()) {
      return new Answered.Blank(conversation(attempt));
    }
    if (said.length() > LONGEST_REPLY) {
      return new Answered.TooLong(conversation(attempt));
    }
    return fulfil(attempt, next, new Wish.Type(said));
  }

  /**
   * Looks at the choices before typing, where the attempt allows it. In assessed mode the next
   * reply then costs {@link vizavi.play.Hint#COST} in each skill.
   *
   * @param next {@link Conversation#next()} of the conversation the wish was made in
   * @throws NotFoundException if the person has no such attempt
   */
  public Answered look(UUID attempt, int next) {
    return fulfil(attempt, next, new Wish.Look());
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
    return again(() -> fulfil(find(attempt), next, wish));
  }

  /** Once more where somebody wrote the same number at the same moment: to see what they wrote. */
  private <T> T again(Supplier<T> work) {
    return OtherWriters.outlast(transaction, work);
  }

  private Answered fulfil(StoredAttempt attempt, int next, Wish wish) {
    var rows = appending.rows(attempt);
    if (next != rows.next()) {
      return rows.at(next).filter(wish::isThe).isPresent()
          ? new Answered.Taken(showing.now(attempt, rows))
          : new Answered.AlreadyAnswered(showing.now(attempt, rows));
    }
    return appending.append(attempt, rows, wish).isPresent()
        ? new Answered.Taken(now(attempt))
        : new Answered.NotOffered(showing.now(attempt, rows));
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
    return showing.now(attempt, appending.rows(attempt));
  }

  private <T> T inTransaction(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }
}
