package vizavi.analysis.check;

import java.util.List;
import java.util.Optional;
import vizavi.analysis.solve.Budget;
import vizavi.analysis.solve.Players;
import vizavi.analysis.solve.Plays;
import vizavi.analysis.solve.Solution;
import vizavi.analysis.solve.Solver;
import vizavi.scenario.check.Draft;
import vizavi.scenario.check.Further;
import vizavi.scenario.check.Rules;
import vizavi.scoring.Rubric;
import vizavi.text.Diagnostics;

/** Solves one scenario, lets it be played, and keeps what came of it. */
final class Examination implements Further {
  private final Budget budget;
  private Optional<Solution> solution = Optional.empty();
  private List<Plays> players = List.of();

  Examination(Budget budget) {
    this.budget = budget;
  }

  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Rules.checkUnhurried(draft, diagnostics);
    var solved = Solver.solve(draft.scenario(), Rubric.shipped(), budget);
    solution = Optional.of(solved);
    players =
        Players.all(
            draft.scenario(), Rubric.shipped(), solved.scale(), Players.PLAYS, budget.seed());
    SolvedRules.check(new Solved(draft, solved, players), diagnostics);
  }

  Optional<Solution> solution() {
    return solution;
  }

  List<Plays> players() {
    return players;
  }
}
