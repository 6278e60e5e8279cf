package vizavi.analysis.solve;

import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;

/** Solves scenarios. */
public final class Solver {
  private Solver() {}

  /**
   * Looks at every state a scenario can come to, within a budget.
   *
   * @param scenario one without errors
   */
  public static Solution solve(Scenario scenario, Rubric rubric, Budget budget) {
    throw new UnsupportedOperationException("on its way");
  }
}
