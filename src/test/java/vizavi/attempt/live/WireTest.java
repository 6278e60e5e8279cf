package vizavi.attempt.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.As;
import vizavi.account.Cohorts;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.attempt.Stirred;
import vizavi.shell.Doors;

/** What goes over the wire, and what the pulse finds that did not. */
class WireTest {
  @TempDir static Path data;
  private static ConfigurableApplicationContext context;
  private static Attempts attempts;
  private static Wire wire;
  private static TransactionTemplate transaction;

  @BeforeAll
  static void mariaLooksAfterNina() {
    context =
        Doors.open("vizavi.data=" + data, "vizavi.scenarios=src/test/resources/vizavi/scenarios");
    attempts = context.getBean(Attempts.class);
    wire = context.getBean(Wire.class);
    transaction = context.getBean(TransactionTemplate.class);
    var cohorts = context.getBean(Cohorts.class);
    var cohort = As.person("maria", () -> cohorts.create("Live").id());
    As.person("maria", () -> cohorts.invite(cohort, "nina"));
    As.person("nina", () -> cohorts.agree(cohort));
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void aRowIsToldOnceItCanBeSeen() throws Exception {
    var attempt = begin();
    var rows = new LinkedBlockingQueue<Integer>();
    var listening = wire.listen(attempt, () -> rows.add(rows(attempt)));
    says(attempt, 1, "ask");
    assertThat(rows.poll(10, TimeUnit.SECONDS)).isEqualTo(2);
    says(attempt, 1, "give");
    assertThat(rows.poll(300, TimeUnit.MILLISECONDS)).as("nothing was written").isNull();
    listening.end();
    listening.end();
    says(attempt, 2, "trade");
    assertThat(rows.poll(300, TimeUnit.MILLISECONDS)).as("no longer listening").isNull();
    assertThat(wire.listened()).doesNotContain(attempt);
  }

  @Test
  void whatIsRolledBackIsNeverTold() throws Exception {
    var attempt = begin();
    var told = new LinkedBlockingQueue<String>();
    var listening = wire.listen(attempt, () -> told.add("told"));
    ApplicationEventPublisher events = context;
    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(new Stirred(attempt));
          status.setRollbackOnly();
        });
    assertThat(told.poll(300, TimeUnit.MILLISECONDS)).isNull();
    transaction.executeWithoutResult(status -> events.publishEvent(new Stirred(attempt)));
    assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("told");
    listening.end();
  }

  @Test
  void oneWhoFailsKeepsNothingFromTheOthers() throws Exception {
    var attempt = begin();
    var told = new LinkedBlockingQueue<String>();
    var failing =
        wire.listen(
            attempt,
            () -> {
              throw new IllegalStateException("on purpose");
            });
    var listening = wire.listen(attempt, () -> told.add("told"));
    wire.tell(attempt);
    assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("told");
    failing.end();
    listening.end();
  }

  @Test
  void whatAnotherServerWroteIsFoundByThePulse() throws Exception {
    var attempt = begin();
    var told = new LinkedBlockingQueue<String>();
    var pulse = context.getBean(Pulse.class);
    var sight = As.person("maria", () -> context.getBean(Shoulder.class).look(attempt));
    var listening = wire.listen(attempt, () -> told.add("told"));
    pulse.beat();
    told.poll(1, TimeUnit.SECONDS); // that somebody looks on is new to it
    pulse.beat();
    assertThat(told.poll(300, TimeUnit.MILLISECONDS)).as("nothing is new").isNull();
    var jdbc = new JdbcTemplate(context.getBean(DataSource.class));
    jdbc.update(
        "insert into turn (attempt_id, number, kind, written_at)"
            + " values (?, 1, 'HINT', current_timestamp)",
        attempt);
    pulse.beat();
    assertThat(told.poll(10, TimeUnit.SECONDS)).as("a row").isEqualTo("told");
    jdbc.update(
        "insert into whisper (attempt_id, number, mentor_id, mentor, words, written_at)"
            + " select attempt_id, 0, mentor_id, mentor, 'Look', begun_at from watch where id = ?",
        sight.watch());
    pulse.beat();
    assertThat(told.poll(10, TimeUnit.SECONDS)).as("a whisper").isEqualTo("told");
    jdbc.update(
        "update watch set seen_at = dateadd(second, -100, seen_at) where id = ?", sight.watch());
    pulse.beat();
    assertThat(told.poll(10, TimeUnit.SECONDS)).as("a watch that ended").isEqualTo("told");
    listening.end();
  }

  @Test
  void whoPlaysIsToldThatSomebodyLooksOn() throws Exception {
    var attempt = begin();
    var company = context.getBean(Company.class);
    var shoulder = context.getBean(Shoulder.class);
    var seen = new LinkedBlockingQueue<List<String>>();
    var listening =
        As.person(
            "nina",
            () ->
                company.listen(
                    attempt, () -> seen.add(As.person("nina", () -> company.of(attempt)).now())));
    var sight = As.person("maria", () -> shoulder.look(attempt));
    assertThat(seen.poll(10, TimeUnit.SECONDS)).containsExactly("Maria Lopez");
    As.person("maria", () -> shoulder.leave(sight.watch()));
    assertThat(seen.poll(10, TimeUnit.SECONDS)).isEmpty();
    listening.end();
  }

  private static UUID begin() {
    return As.person("nina", () -> attempts.begin("tea-house", Mode.ASSESSED, Answering.CHOICES))
        .id();
  }

  private static void says(UUID attempt, int next, String reply) {
    As.person("nina", () -> attempts.answer(attempt, next, reply));
  }

  private static int rows(UUID attempt) {
    return As.person("nina", () -> attempts.conversation(attempt)).next();
  }
}
