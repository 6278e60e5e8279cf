package vizavi.library;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.analysis.solve.Budget;
import vizavi.analysis.solve.Scale;
import vizavi.analysis.solve.Solution;
import vizavi.analysis.solve.Solver;
import vizavi.scoring.Rubric;
import vizavi.shell.Remembered;

/** Solves revisions, within the server's budget. */
@Component
class Solutions {
  private static final int KEPT = 6;

  private final Revisions revisions;
  private final RevisionRepository repository;
  private final TransactionTemplate transaction;
  private final Budget budget;
  private final Rubric rubric = Rubric.shipped();
  private final Remembered<UUID, Solution> solved = new Remembered<>(KEPT);

  Solutions(
      Revisions revisions,
      RevisionRepository repository,
      TransactionTemplate transaction,
      @Value("${vizavi.solver.states:1000000}") int states) {
    this.revisions = revisions;
    this.repository = repository;
    this.transaction = transaction;
    this.budget = new Budget(states, Budget.STANDARD.samples(), Budget.STANDARD.seed());
  }

  /** What a server may spend on one scenario. */
  Budget budget() {
    return budget;
  }

  Solution solution(UUID revision) {
    return solved.known(revision).orElseGet(() -> solve(revision));
  }

  private Solution solve(UUID revision) {
    var scenario = revisions.scenario(revision);
    return solved.get(revision, one -> Solver.solve(scenario, rubric, budget));
  }

  /** As stored; else worked out now, and stored. */
  Scale scale(UUID revision) {
    return repository
        .attainable(revision)
        .flatMap(text -> ScaleText.read(rubric.version(), text))
        .orElseGet(() -> measured(revision));
  }

  private Scale measured(UUID revision) {
    var scale = solution(revision).scale();
    store(revision, scale);
    return scale;
  }

  /** Stores the scale of a revision that was just published, and keeps its solution at hand. */
  void keep(UUID revision, Optional<Solution> solution) {
    solution.ifPresent(known -> solved.get(revision, one -> known));
    scale(revision);
  }

  private void store(UUID revision, Scale scale) {
    var text = ScaleText.write(rubric.version(), scale);
    transaction.executeWithoutResult(status -> repository.attain(revision, text));
  }
}
