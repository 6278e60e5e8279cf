package vizavi.bench.solver;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vizavi.analysis.solve.Budget;
import vizavi.analysis.solve.Player;
import vizavi.analysis.solve.Players;
import vizavi.analysis.solve.Plays;
import vizavi.analysis.solve.Proof;
import vizavi.analysis.solve.Scale;
import vizavi.analysis.solve.Solution;
import vizavi.analysis.solve.Solver;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;

/**
 * How long a whole analysis takes, the first time in a process as the command runs it (in forks of
 * their own), and again once warm as the workbench does; and ten thousand random plays.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 6)
public class SolverBenchmark {
  /** Scenes and facts. */
  @Param({"40x3", "50x3", "200x4"})
  public String size;

  private Scenario scenario;
  private Scale scale;

  @Setup
  public void write() {
    var parts = size.split("x");
    scenario = Case.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    scale = null;
  }

  @Benchmark
  public Solution solve() {
    var solution = Solver.solve(scenario, Rubric.shipped(), Budget.STANDARD);
    if (solution.proof() != Proof.PROVED) {
      throw new IllegalStateException(solution.states() + " states and no end");
    }
    return solution;
  }

  @Benchmark
  public Plays play() {
    if (scale == null) {
      scale = Solver.solve(scenario, Rubric.shipped(), new Budget(1000, 1, 1)).scale();
    }
    return Players.of(Player.RANDOM, scenario, Rubric.shipped(), scale, Players.PLAYS, 1);
  }
}
