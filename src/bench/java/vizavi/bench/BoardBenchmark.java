package vizavi.bench;

import java.util.List;
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
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vizavi.progress.BoardQuestion;
import vizavi.progress.Boards;
import vizavi.progress.PeopleBoard;
import vizavi.progress.fill.Fill;

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
  private ConfigurableApplicationContext context;
  private Boards boards;
  private JdbcTemplate sql;

  @Setup
  public void open() {
    context =
        new SpringApplicationBuilder(Fill.class)
            .web(WebApplicationType.NONE)
            .run("--vizavi.data=./data", "--vizavi.scenarios=scenarios");
    boards = context.getBean(Boards.class);
    sql = new JdbcTemplate(context.getBean(javax.sql.DataSource.class));
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated("mentor", null, List.of()));
  }

  @TearDown
  public void close() {
    context.close();
  }

  /** All members of all cohorts, by all their results. */
  @Benchmark
  public PeopleBoard everybody() {
    sql.update("update attempt set passed = passed where id = (select min(id) from attempt)");
    return boards.board(BoardQuestion.ALL);
  }
}
