package vizavi.bench.engine;

import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Our engine and blade-ink on the same generated stories, with the same choices. {@link
 * EngineReport} runs this and prints the ratios.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class EngineBenchmark {
  /** Turns between two looks at the clock, which takes as long as a turn. */
  private static final int TURNS = 1_000;

  private static final int PLAYS = 20;
  private static final int COPIES = 40;

  /** A story that never ends. */
  @State(Scope.Thread)
  public static class Loop {
    @Param({"30", "10000"})
    public int scenes;

    @Param({"blade-ink", "vizavi"})
    public String engine = "";

    Player player = Engines.NOBODY;
    Luck luck = new Luck(1);

    @Setup(Level.Trial)
    public void load() {
      // what is checked on the small stories is the same text in the large one, only more of it
      SameStory.check(Story.of(Story.Kind.LOOP, 30));
      player = Engines.player(engine, Story.of(Story.Kind.LOOP, scenes));
      player.begin();
    }
  }

  /** A story of which a play takes some thirty turns, and one of which it takes fifteen. */
  @State(Scope.Thread)
  public static class Whole {
    @Param({"DAG-300", "REAL-30"})
    public String story = "";

    @Param({"blade-ink", "vizavi"})
    public String engine = "";

    Player player = Engines.NOBODY;
    Luck luck = new Luck(1);

    @Setup(Level.Trial)
    public void load() {
      var parts = story.split("-");
      var told = Story.of(Story.Kind.valueOf(parts[0]), Integer.parseInt(parts[1]));
      SameStory.check(told);
      player = Engines.player(engine, told);
    }
  }

  /** A story to be kept in memory. */
  @State(Scope.Thread)
  public static class Kept {
    @Param({"30", "500"})
    public int scenes;

    @Param({"blade-ink", "vizavi"})
    public String engine = "";

    Engines.Text text = Engines.NO_TEXT;
    final ArrayList<Player> players = new ArrayList<>();

    @Setup(Level.Trial)
    public void write() {
      text = Engines.text(engine, Story.of(Story.Kind.REAL, scenes));
      text.load(); // classes, rubric and dictionaries are there before anything is weighed
    }
  }

  /** Turns with random choices. */
  @Benchmark
  public void turns(Loop loop, Spent spent) {
    spent.begins();
    for (int turn = 0; turn < TURNS; turn++) {
      loop.player.choose(loop.luck.below(loop.player.offers()));
    }
    spent.ends(TURNS);
  }

  /** Whole plays with random choices. */
  @Benchmark
  public void plays(Whole whole, Spent spent) {
    spent.begins();
    for (int play = 0; play < PLAYS; play++) {
      whole.player.begin();
      for (int offers = whole.player.offers(); offers > 0; offers = whole.player.offers()) {
        whole.player.choose(whole.luck.below(offers));
      }
    }
    spent.ends(PLAYS);
  }

  /** Reads where a play stands from JSON, makes one turn and writes it as JSON again. */
  @Benchmark
  public void resumptions(Loop loop, Spent spent) {
    spent.begins();
    for (int turn = 0; turn < PLAYS; turn++) {
      loop.player.restore(loop.player.save());
      loop.player.choose(loop.luck.below(loop.player.offers()));
    }
    spent.ends(PLAYS);
  }

  /** Loads a story several times; {@code cpu} is, for once, the bytes of heap the copies take. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public int bytes(Kept kept, Spent spent) {
    long before = Heap.used();
    for (int copy = 0; copy < COPIES; copy++) {
      kept.players.add(kept.text.load());
    }
    spent.cpu = Heap.used() - before;
    spent.done = COPIES;
    return kept.players.size();
  }
}
