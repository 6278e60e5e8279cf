package vizavi.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty people play, the server is killed with -9 at seeded moments and started again on the same
 * file: every turn a client saw acknowledged is there, none twice.
 */
@Tag("slow")
class DurabilityTest {
  private static final int KILLS = 25;
  private static final long SEED = 20261121;
  private static final int KILLED = 128 + 9;

  @TempDir Path data;

  /** Replies by turn number, by attempt: what some client knows to be there. */
  private final Map<String, TreeMap<Integer, String>> known = new TreeMap<>();

  private int acknowledged;
  private ServerStart start;

  @Test
  void everyAcknowledgedTurnOutlivesTheServer() throws Exception {
    prepare();
    for (int kill = 0; kill < KILLS; kill++) {
      playAndKill(kill);
    }
    try (var server = new ServerProcess(start.as("tell", 0))) {
      compare(server.told(), "at the end");
      assertThat(server.exit()).isZero();
    }
    assertThat(acknowledged).isGreaterThan(KILLS * KilledServer.PEOPLE);
    assertThat(known).hasSizeGreaterThanOrEqualTo(KilledServer.PEOPLE);
  }

  private void prepare() throws Exception {
    start = new ServerStart(data);
    try (var server = new ServerProcess(start.recording("prepare"))) {
      assertThat(server.rest()).isEmpty();
      assertThat(server.exit()).isZero();
    }
  }

  private void playAndKill(int kill) throws Exception {
    var random = new Random(SEED + kill);
    int after = 1 + random.nextInt(120);
    long spin = random.nextLong(TimeUnit.MILLISECONDS.toNanos(5));
    try (var server = new ServerProcess(start.as("play", kill))) {
      compare(server.told(), "after kill " + kill);
      var seen = new ArrayList<>(server.lines(after));
      for (long end = System.nanoTime() + spin; System.nanoTime() < end; ) {
        Thread.onSpinWait();
      }
      server.kill();
      seen.addAll(server.rest()); // what was on its way to a client when the server died
      assertThat(server.exit()).isEqualTo(KILLED);
      seen.forEach(line -> acknowledge(line, kill));
    }
  }

  private void acknowledge(List<String> line, int kill) {
    assertThat(line.getFirst()).isEqualTo("ACK");
    var before =
        known
            .computeIfAbsent(line.get(1), attempt -> new TreeMap<>())
            .put(Integer.valueOf(line.get(2)), line.get(3));
    assertThat(before).as("acknowledged twice, in round " + kill + ": " + line).isNull();
    acknowledged++;
  }

  /** Compares what the server has with what clients know; then clients know what it has. */
  private void compare(List<List<String>> told, String when) {
    var has = new TreeMap<String, TreeMap<Integer, String>>();
    for (var line : told) {
      var before =
          has.computeIfAbsent(line.get(1), attempt -> new TreeMap<>())
              .put(Integer.valueOf(line.get(2)), line.get(3));
      assertThat(before).as("twice, " + when + ": " + line).isNull();
    }
    known.forEach(
        (attempt, turns) ->
            assertThat(has.getOrDefault(attempt, new TreeMap<>()))
                .as("acknowledged turns of " + attempt + " " + when)
                .containsAllEntriesOf(turns));
    has.forEach((attempt, turns) -> noneTooMany(attempt, turns, when));
    known.putAll(has);
  }

  /** One turn may have been written and not yet seen; more would be an answer given twice. */
  private void noneTooMany(String attempt, TreeMap<Integer, String> turns, String when) {
    assertThat(turns.keySet()).as(attempt + " " + when).containsExactlyElementsOf(upTo(turns));
    var seen = known.getOrDefault(attempt, new TreeMap<>()).size();
    assertThat(turns.size() - seen).as(attempt + " " + when).isBetween(0, 1);
  }

  private static List<Integer> upTo(TreeMap<Integer, String> turns) {
    return IntStream.rangeClosed(1, turns.lastKey()).boxed().toList();
  }
}
