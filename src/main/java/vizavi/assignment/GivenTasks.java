package vizavi.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vizavi.attempt.Attempt;
import vizavi.attempt.Refusal;
import vizavi.attempt.Task;
import vizavi.attempt.TaskTerms;
import vizavi.attempt.Tasks;
import vizavi.library.Card;
import vizavi.library.Library;

/** Tasks out of assignments, as each person's standing opens them. */
@Component
@Transactional(readOnly = true)
class GivenTasks implements Tasks {
  private static final Comparator<TaskTerms> DUE_FIRST =
      Comparator.comparing(
          (TaskTerms terms) -> terms.due().map(due -> due.toInstant()).orElse(Instant.MAX));

  private final Standings standings;
  private final Library library;
  private final Clock clock;

  GivenTasks(Standings standings, Library library, Clock clock) {
    this.standings = standings;
    this.library = library;
    this.clock = clock;
  }

  @Override
  public Optional<TaskTerms> terms(UUID person, Task task) {
    return reaching(person).stream()
        .filter(one -> one.assignment().id().equals(task.assignment()))
        .findFirst()
        .flatMap(one -> step(one, task.step()).map(step -> terms(one, step)));
  }

  @Override
  public List<TaskTerms> asking(UUID person, String scenario) {
    return reaching(person).stream()
        .filter(one -> one.standing().open())
        .flatMap(
            one ->
                one.standing().steps().stream()
                    .filter(step -> step.step().scenario().equals(scenario) && !step.passed())
                    .map(step -> terms(one, step)))
        .filter(terms -> terms.underWay().isPresent() || terms.refusal().isEmpty())
        .sorted(DUE_FIRST)
        .toList();
  }

  private List<Assigned> reaching(UUID person) {
    return standings.of(List.of(person)).getOrDefault(person, List.of());
  }

  private static Optional<StepStanding> step(Assigned one, int number) {
    return one.standing().steps().stream().filter(step -> step.number() == number).findFirst();
  }

  private TaskTerms terms(Assigned one, StepStanding step) {
    var assignment = one.assignment();
    var terms = assignment.terms();
    return new TaskTerms(
        new Task(assignment.id(), step.number()),
        terms.steps().size(),
        assignment.title(),
        assignment.words(),
        assignment.by(),
        step.step().scenario(),
        terms.mode(),
        terms.answering(),
        terms.marks(),
        one.standing().due().map(terms::at),
        step.tries().size(),
        step.left(),
        step.passed(),
        step.underWay().map(Attempt::id),
        refusal(one, step));
  }

  private Optional<Refusal> refusal(Assigned one, StepStanding step) {
    var terms = one.assignment().terms();
    var first = one.standing().next().map(StepStanding::number).orElse(Integer.MAX_VALUE);
    if (one.assignment().withdrawn().isPresent()) {
      return Optional.of(new Refusal.Withdrawn());
    }
    if (terms.opens().filter(opens -> opens.isAfter(clock.instant())).isPresent()) {
      return Optional.of(new Refusal.NotOpenYet(terms.at(terms.opens().get())));
    }
    if (first < step.number()) {
      return Optional.of(new Refusal.StepBefore(first));
    }
    if (step.left().filter(left -> left == 0).isPresent()) {
      return Optional.of(new Refusal.NoTriesLeft(step.tries().size()));
    }
    return playable(step) ? Optional.empty() : Optional.of(new Refusal.Archived());
  }

  private boolean playable(StepStanding step) {
    return library.cards().stream()
        .map(Card::scenario)
        .collect(Collectors.toSet())
        .contains(step.step().scenario());
  }
}
