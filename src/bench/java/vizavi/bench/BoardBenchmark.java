package vizavi.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vizavi.progress.BoardQuestion;
import vizavi.progress.Boards;
import vizavi.progress.PeopleBoard;

/**
 * How long the board of everybody takes at the door, on the database in {@code data}, which {@code
 * ./vizavi fill} made. Before each call one attempt is written anew, so that the database remembers
 * no earlier answer.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 15)
public class BoardBenchmark {
  private FilledDatabase database;
  private Boards boards;

  @Setup
  public void open() {
    database = new FilledDatabase("mentor");
    boards = database.door(Boards.class);
  }

  @TearDown
  public void close() {
    database.close();
  }

  /** All members of all cohorts, by all their results. */
  @Benchmark
  public PeopleBoard everybody() {
    database.touch();
    return boards.board(BoardQuestion.ALL);
  }
}
