package vizavi.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vizavi.attempt.Counted;
import vizavi.attempt.ReplyFigures;
import vizavi.library.Consequence;
import vizavi.library.Consequences;
import vizavi.library.Library;
import vizavi.library.PlayedReplies;
import vizavi.library.PlayedReply;
import vizavi.scenario.Scenario;

/**
 * How long trainers wait for what was played, at the revision with the most attempts of the
 * database in {@code data}, which {@code ./vizavi fill} made. Before each call one attempt is
 * written anew, so that the database remembers no earlier answer.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 15)
public class ItemBenchmark {
  private FilledDatabase database;
  private UUID revision;
  private Scenario scenario;

  @Setup
  public void open() {
    database = new FilledDatabase("theo");
    revision =
        database.sql.queryForObject(
            "select revision_id from attempt group by revision_id order by count(*) desc limit 1",
            UUID.class);
    scenario = database.door(Library.class).scenario(revision);
    System.err.println(items().attempts() + " attempts are counted.");
  }

  @TearDown
  public void close() {
    database.close();
  }

  /** How each reply was taken: the page of replies. */
  @Benchmark
  public Counted items() {
    database.touch();
    return database.door(ReplyFigures.class).of(revision, read -> {});
  }

  /** The colours of a draft's graph. */
  @Benchmark
  public Map<String, PlayedReply> replies() {
    database.touch();
    return database.door(PlayedReplies.class).of(revision);
  }

  /** What publishing says: all attempts once more, on a text where they go the same way. */
  @Benchmark
  public List<Consequence> consequences() {
    database.touch();
    return database.door(Consequences.class).of(revision, scenario);
  }
}
