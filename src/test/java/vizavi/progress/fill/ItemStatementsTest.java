package vizavi.progress.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vizavi.account.As;
import vizavi.attempt.Counted;
import vizavi.attempt.ReplyFigures;
import vizavi.library.Consequences;
import vizavi.library.Library;
import vizavi.library.PlayedReplies;
import vizavi.shell.Doors;

/**
 * However many attempts there are at a revision: what trainers ask takes the same few statements.
 */
class ItemStatementsTest {
  private static final String SCENARIOS = "vizavi.scenarios=src/test/resources/vizavi/scenarios";

  /** Who is signed in and their roles, the revision, what was not read, what is kept, names. */
  private static final long MOST = 12;

  @TempDir Path small;
  @TempDir Path large;

  @Test
  void whatTrainersAskTakesTheSameFewStatementsWhateverWasPlayed() {
    fill(small, "--cohorts=1", "--people=2", "--attempts=4");
    fill(large, "--cohorts=2", "--people=6", "--attempts=12");
    var few = statements(small);
    assertThat(statements(large)).isEqualTo(few);
    assertThat(few).allSatisfy((name, count) -> assertThat(count).as(name).isBetween(1L, MOST));
  }

  @Test
  void whatIsKeptInShortSaysWhatTheTurnsSay() throws Exception {
    fill(large, "--cohorts=2", "--people=6", "--attempts=12");
    try (var context = open(large)) {
      var sql = sql(context);
      var kept = figures(context, read -> {});
      var all = forget(sql);
      assertThat(all).isGreaterThan(64);

      // whoever leaves ends the reading; what was read is kept
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(
              () ->
                  figures(
                      context,
                      read -> {
                        throw new CancellationException();
                      }));
      var read = sql.queryForObject("select count(*) from attempt_choices", Integer.class);
      assertThat(read).isBetween(1, all - 1);

      // two who ask at the same moment share the rest
      var told = List.of(new AtomicInteger(), new AtomicInteger());
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var both =
            told.stream().map(mine -> threads.submit(() -> figures(context, mine::set))).toList();
        for (var one : both) {
          assertThat(one.get()).isEqualTo(kept);
        }
      }
      assertThat(told.getFirst().get() + told.getLast().get()).isEqualTo(all - read);
    }
  }

  private static Map<String, Long> statements(Path data) {
    try (var context = open(data)) {
      var revision = revision(context);
      var library = context.getBean(Library.class);
      var scenario = As.person("theo", () -> library.scenario(revision));
      var replies = context.getBean(PlayedReplies.class);
      var consequences = context.getBean(Consequences.class);
      Map<String, Supplier<Object>> calls =
          Map.of(
              "items", () -> figures(context, read -> {}),
              "replies", () -> As.person("theo", () -> replies.of(revision)),
              "consequences", () -> As.person("theo", () -> consequences.of(revision, scenario)));
      var counts = new TreeMap<String, Long>();
      calls.forEach((name, call) -> counts.put(name, counted(sql(context), call)));
      return counts;
    }
  }

  /** As the database counts them, whoever sent them. */
  private static long counted(JdbcTemplate sql, Supplier<Object> call) {
    call.get(); // what is worked out once is not counted
    sql.execute("set query_statistics true");
    call.get();
    var count =
        sql.queryForObject(
            "select sum(execution_count) from information_schema.query_statistics"
                + " where lower(sql_statement) like '%select%'",
            Long.class);
    sql.execute("set query_statistics false");
    return count == null ? 0 : count;
  }

  private static Counted figures(ConfigurableApplicationContext context, IntConsumer progress) {
    var revision = revision(context);
    var figures = context.getBean(ReplyFigures.class);
    return As.person("theo", () -> figures.of(revision, progress));
  }

  private static UUID revision(ConfigurableApplicationContext context) {
    return As.person("theo", () -> context.getBean(Library.class).card("tea-house")).revision();
  }

  /** All that is kept of the revision goes. */
  private static int forget(JdbcTemplate sql) {
    return sql.update(
        "delete from attempt_choices where attempt_id in"
            + " (select id from attempt where scenario = 'tea-house')");
  }

  private static JdbcTemplate sql(ConfigurableApplicationContext context) {
    return new JdbcTemplate(context.getBean(DataSource.class));
  }

  private static ConfigurableApplicationContext open(Path data) {
    return Doors.open("vizavi.data=" + data, SCENARIOS);
  }

  private static void fill(Path data, String... sizes) {
    var all = new ArrayList<>(List.of(sizes));
    all.add("--vizavi.data=" + data);
    all.add("--" + SCENARIOS);
    Fill.run(new PrintStream(OutputStream.nullOutputStream()), all.toArray(String[]::new));
  }
}
