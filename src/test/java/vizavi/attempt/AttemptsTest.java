package vizavi.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vizavi.account.As;
import vizavi.scenario.Outcome;
import vizavi.scenario.Reply;
import vizavi.scoring.Skill;
import vizavi.shell.Doors;
import vizavi.shell.NotFoundException;

class AttemptsTest {
  @TempDir static Path data;
  private static ConfigurableApplicationContext context;
  private static Attempts attempts;
  private static Player nina;

  @BeforeAll
  static void open() {
    context =
        Doors.open("vizavi.data=" + data, "vizavi.scenarios=src/test/resources/vizavi/scenarios");
    attempts = context.getBean(Attempts.class);
    nina = Player.nina(context);
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void aConversationGoesFromTheOpeningToTheDebrief() {
    var id = nina.begin(Mode.ASSESSED).id();
    var opening = nina.conversation(id);
    assertThat(opening.turns()).hasSize(1);
    assertThat(opening.next()).isEqualTo(1);
    assertThat(opening.mayStepBack()).isFalse();
    assertThat(opening.offers()).extracting(Reply::id).containsOnly("ask", "give", "rule");
    notFound(() -> nina.debrief(context, id));

    nina.says(id, 1, "ask");
    nina.says(id, 2, "trade");
    var end = nina.says(id, 3, "sorry");

    assertThat(end.offers()).isEmpty();
    assertThat(end.turns()).hasSize(4);
    var done = end.attempt();
    assertThat(done.over()).isTrue();
    assertThat(done.ended()).isPresent();
    assertThat(done.outcome()).contains(Outcome.COMPROMISE);
    var debrief = nina.debrief(context, id);
    assertThat(done.passed()).contains(debrief.passed());
    assertThat(done.overall()).contains(debrief.overall());
    assertThat(done.skills()).containsOnlyKeys(debrief.skills().keySet().toArray(Skill[]::new));
    done.skills().forEach((s, v) -> assertThat(debrief.skills().get(s).value()).isEqualTo(v));
    assertThat(nina.conversation(id)).isEqualTo(end);
    assertThat(As.person("nina", attempts::mine)).contains(done);
  }

  @Test
  void whatIsReadBackIsWhatWasShown() {
    var id = nina.begin(Mode.COACH).id();
    var shown = nina.says(id, 1, "ask");
    assertThat(nina.conversation(id)).isEqualTo(shown);
    assertThat(shown.turns().getLast().after().said()).containsExactly("at-the-door.ask");
    assertThat(shown.turns().getLast().hears().getLast().text()).startsWith("You asked");
    assertThat(shown.turns().getLast().picked().orElseThrow().score().findings()).isNotEmpty();
  }

  @Test
  void aDoubleClickIsTakenOnce() {
    var id = nina.begin(Mode.ASSESSED).id();
    var once = nina.says(id, 1, "ask");
    assertThat(nina.says(id, 1, "ask")).isEqualTo(once);
    nina.says(id, 2, "again");
    assertThat(nina.says(id, 1, "ask").turns()).hasSize(3);
    assertThat(rows(id)).isEqualTo(3);
  }

  @Test
  void aSecondTabSeesWhatTheFirstAnswered() {
    var id = nina.begin(Mode.ASSESSED).id();
    var first = nina.says(id, 1, "ask");
    assertThat(nina.answer(id, 1, "give")).isEqualTo(new Answered.AlreadyAnswered(first));
    assertThat(nina.answer(id, 7, "trade")).isEqualTo(new Answered.AlreadyAnswered(first));
    assertThat(nina.answer(id, -1, "trade")).isEqualTo(new Answered.AlreadyAnswered(first));
    assertThat(rows(id)).isEqualTo(2);
  }

  @Test
  void whatIsNotOfferedWritesNothing() {
    var id = nina.begin(Mode.ASSESSED).id();
    assertThat(nina.answer(id, 1, "trade")).isInstanceOf(Answered.NotOffered.class);
    assertThat(nina.answer(id, 1, "' or 1=1 --")).isInstanceOf(Answered.NotOffered.class);
    nina.says(id, 1, "ask");
    nina.says(id, 2, "threaten");
    assertThat(nina.answer(id, 3, "thank")).isInstanceOf(Answered.NotOffered.class);
    nina.says(id, 3, "sorry");
    assertThat(nina.answer(id, 4, "sorry")).isInstanceOf(Answered.NotOffered.class);
    assertThat(rows(id)).isEqualTo(4);
  }

  @Test
  void ofThreadsWithDifferentRepliesOneIsTakenAndAllSeeTheSame() throws Exception {
    var replies = List.of("ask", "give", "rule", "ask");
    try (var threads = Executors.newFixedThreadPool(replies.size())) {
      for (int round = 0; round < 25; round++) {
        var id = nina.begin(Mode.ASSESSED).id();
        var together = new CyclicBarrier(replies.size());
        var results =
            threads.invokeAll(replies.stream().map(reply -> wish(together, id, reply)).toList());
        var seen = new HashSet<Conversation>();
        var taken = new HashSet<String>();
        for (int i = 0; i < results.size(); i++) {
          var answered = results.get(i).get();
          seen.add(answered.now());
          if (answered instanceof Answered.Taken) {
            taken.add(replies.get(i));
          }
        }
        assertThat(seen).hasSize(1);
        assertThat(taken).hasSize(1);
        assertThat(rows(id)).isEqualTo(2);
      }
    }
  }

  private static Callable<Answered> wish(CyclicBarrier together, UUID id, String reply) {
    return () -> {
      together.await();
      return nina.answer(id, 1, reply);
    };
  }

  @Test
  void theCoachLetsStepBackAndGoOn() {
    var id = nina.begin(Mode.COACH).id();
    assertThat(nina.back(id, 1)).isInstanceOf(Answered.NotOffered.class);
    var asked = nina.says(id, 1, "ask");
    nina.says(id, 2, "threaten");
    var back = nina.back(id, 3).now();
    assertThat(back.turns()).isEqualTo(asked.turns());
    assertThat(back.offers()).isEqualTo(asked.offers());
    assertThat(back.next()).isEqualTo(4);
    assertThat(back.mayStepBack()).isTrue();
    assertThat(nina.back(id, 3)).as("a double click").isEqualTo(new Answered.Taken(back));
    assertThat(nina.back(id, 4).now().turns()).hasSize(1);
    assertThat(nina.answer(id, 4, "give")).isInstanceOf(Answered.AlreadyAnswered.class);
    nina.says(id, 5, "give");
    nina.says(id, 6, "trade");
    var end = nina.says(id, 7, "sorry");
    assertThat(end.turns())
        .extracting(turn -> turn.picked().map(picked -> picked.reply()).orElse(""))
        .containsExactly("", "give", "trade", "sorry");
    assertThat(end.attempt().over()).isTrue();
    assertThat(nina.back(id, 8)).isInstanceOf(Answered.NotOffered.class);
    assertThat(rows(id)).as("nothing is ever taken away").isEqualTo(8);
  }

  @Test
  void anAssessedAttemptKnowsNoWayBack() {
    var id = nina.begin(Mode.ASSESSED).id();
    var asked = nina.says(id, 1, "ask");
    assertThat(asked.mayStepBack()).isFalse();
    assertThat(nina.back(id, 2)).isEqualTo(new Answered.NotOffered(asked));
    assertThat(rows(id)).isEqualTo(2);
  }

  @Test
  void anotherPersonsAttemptIsNotFound() {
    var attempt = nina.begin(Mode.COACH);
    nina.says(attempt.id(), 1, "ask");
    for (var name : List.of("tom", "maria", "theo", "ada")) {
      var other = new Player(attempts, name);
      Stream.<Runnable>of(
              () -> other.conversation(attempt.id()),
              () -> other.answer(attempt.id(), 2, "again"),
              () -> other.answer(attempt.id(), 1, "ask"),
              () -> other.back(attempt.id(), 2),
              () -> other.debrief(context, attempt.id()))
          .forEach(AttemptsTest::notFound);
      assertThat(As.person(name, attempts::mine)).isEmpty();
      assertThat(As.person(name, () -> attempts.underWay("tea-house"))).isEmpty();
    }
    notFound(() -> nina.conversation(UUID.randomUUID()));
    assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
        .isThrownBy(() -> attempts.conversation(attempt.id()));
  }

  @Test
  void beginningTwiceBeginsOneUntilAWordIsSaid() {
    notFound(
        () -> As.person("nina", () -> attempts.begin("no-such", Mode.COACH, Answering.CHOICES)));
    var first = nina.begin(Mode.COACH);
    assertThat(nina.begin(Mode.COACH)).isEqualTo(first);
    assertThat(nina.begin(Mode.ASSESSED).id()).isNotEqualTo(first.id());
    nina.says(first.id(), 1, "ask");
    var second = nina.begin(Mode.COACH);
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(As.person("nina", () -> attempts.underWay("tea-house"))).contains(second);
  }

  private static void notFound(Runnable wish) {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(wish::run);
  }

  private static Integer rows(UUID attempt) {
    var jdbc = new JdbcTemplate(context.getBean(DataSource.class));
    return jdbc.queryForObject(
        "select count(*) from turn where attempt_id = ?", Integer.class, attempt);
  }
}
