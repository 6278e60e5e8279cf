package vizavi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vizavi.account.As;
import vizavi.analysis.mastery.Mastery;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempt;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.scoring.Skill;
import vizavi.shell.Doors;

class ProgressTest {
  @TempDir Path data;

  @Test
  void finishedAssessedAttemptsCountAndAllAreListed() {
    try (var context =
        Doors.open("vizavi.data=" + data, "vizavi.scenarios=src/test/resources/vizavi/scenarios")) {
      var attempts = context.getBean(Attempts.class);
      var progress = context.getBean(Progress.class);
      assertThat(As.person("nina", progress::mine).standings()).isEmpty();

      var good = play(attempts, Mode.ASSESSED, "ask", "trade", "sorry");
      var coached = play(attempts, Mode.COACH, "ask", "trade", "sorry");
      var bad = play(attempts, Mode.ASSESSED, "rule", "threaten");
      var underWay = play(attempts, Mode.ASSESSED, "ask");

      var board = As.person("nina", progress::mine);
      assertThat(board.attempts()).containsExactly(underWay, bad, coached, good);
      assertThat(board.standings())
          .containsExactly(new ScenarioStanding("tea-house", "The tea house", 2, good, bad));
      assertThat(good.overall().orElseThrow()).isGreaterThan(bad.overall().orElseThrow());
      assertThat(board.trends()).containsOnlyKeys(Skill.values());
      assertThat(board.trends().get(Skill.POLITENESS))
          .extracting(Point::attempt)
          .containsExactly(good.id(), bad.id());
      assertThat(board.trends().get(Skill.CONCESSION))
          .extracting(Point::value)
          .containsExactly(good.skills().get(Skill.CONCESSION), bad.skills().get(Skill.CONCESSION));
      assertThat(As.person("nina", progress::mastery).get(Skill.POLITENESS).count()).isEqualTo(2);
      assertThat(As.person("tom", progress::mastery).get(Skill.POLITENESS))
          .isEqualTo(Mastery.of(List.of(), 0));
      assertThat(As.person("tom", progress::mine).attempts()).isEmpty();
    }
  }

  private static Attempt play(Attempts attempts, Mode mode, String... replies) {
    var attempt = As.person("nina", () -> attempts.begin("tea-house", mode, Answering.CHOICES));
    for (int i = 0; i < replies.length; i++) {
      int next = i + 1;
      var reply = replies[i];
      As.person("nina", () -> attempts.answer(attempt.id(), next, reply));
    }
    return As.person("nina", () -> attempts.conversation(attempt.id())).attempt();
  }
}
