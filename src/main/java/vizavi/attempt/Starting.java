package vizavi.attempt;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vizavi.library.Card;
import vizavi.library.Library;
import vizavi.shell.NotFoundException;

/** Begins attempts, inside the caller's transaction. */
@Component
class Starting {
  private final AttemptRepository attempts;
  private final Appending appending;
  private final Stage stage;
  private final Library library;
  private final Tasks tasks;
  private final SecureRandom seeds = new SecureRandom();

  Starting(
      AttemptRepository attempts, Appending appending, Stage stage, Library library, Tasks tasks) {
    this.attempts = attempts;
    this.appending = appending;
    this.stage = stage;
    this.library = library;
    this.tasks = tasks;
  }

  /** As practice of one's own; one in which nothing was answered yet is handed back. */
  Attempt freely(
      UUID person, String scenario, Optional<String> language, Mode mode, Answering answering) {
    var card = card(scenario, language);
    var way = way(card, answering);
    return untouched(person, card, mode, way)
        .orElseGet(() -> opened(fresh(person, card, mode, way)))
        .value();
  }

  /** For a task, as its terms say; one that is not over is handed back. */
  Attempt given(UUID person, Task task, Optional<String> language) {
    // Read before the terms: what another tab begins after that takes the number, and the key
    // refuses
    // ours. The other way round a try more than is allowed could slip in between.
    int number = attempts.lastTry(person, task.assignment(), task.step()).orElse(0) + 1;
    var terms = terms(person, task);
    var underWay =
        terms.underWay().flatMap(attempt -> attempts.findByIdAndPersonId(attempt, person));
    if (underWay.isPresent()) {
      return underWay.get().value();
    }
    if (terms.refusal().isPresent()) {
      throw new TaskRefusedException(terms.refusal().get());
    }
    var card = card(terms.scenario(), language);
    var attempt = fresh(person, card, terms.mode(), way(card, terms.answering()));
    return opened(attempt.begunFor(task, number)).value();
  }

  /**
   * @throws NotFoundException if the task does not reach this person
   */
  TaskTerms terms(UUID person, Task task) {
    return tasks.terms(person, task).orElseThrow(() -> new NotFoundException("task"));
  }

  /** Those of the task an attempt was begun for, if it still asks for the same scenario. */
  Optional<TaskTerms> terms(Attempt attempt) {
    return attempt
        .task()
        .flatMap(task -> tasks.terms(attempt.person(), task))
        .filter(terms -> terms.scenario().equals(attempt.scenario()));
  }

  List<TaskTerms> asked(UUID person, String scenario) {
    return tasks.asking(person, scenario);
  }

  private Card card(String scenario, Optional<String> language) {
    return language
        .map(wished -> library.card(scenario, wished))
        .orElseGet(() -> library.card(scenario));
  }

  private static Answering way(Card card, Answering answering) {
    return card.ownWords() ? answering : Answering.CHOICES;
  }

  private Optional<StoredAttempt> untouched(
      UUID person, Card card, Mode mode, Answering answering) {
    return attempts
        .openPractice(person, card.revision(), card.language(), mode, answering)
        .filter(attempt -> appending.rows(attempt).next() == 1);
  }

  private StoredAttempt fresh(UUID person, Card card, Mode mode, Answering answering) {
    return new StoredAttempt(
        person, card, mode, answering, seeds.nextLong(), stage.versions(), appending.now());
  }

  private StoredAttempt opened(StoredAttempt fresh) {
    var attempt = attempts.save(fresh);
    appending.open(attempt);
    return attempt;
  }
}
