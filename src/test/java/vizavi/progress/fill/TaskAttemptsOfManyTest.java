package vizavi.progress.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vizavi.account.As;
import vizavi.account.Member;
import vizavi.account.Mentees;
import vizavi.attempt.TaskAttempts;
import vizavi.shell.Doors;

/** Of many people attempts are looked for another way than of few. */
class TaskAttemptsOfManyTest {
  private static final String SCENARIOS = "vizavi.scenarios=src/test/resources/vizavi/scenarios";

  @Test
  void theSameAreFoundAsOfFew(@TempDir Path data) {
    Fill.run(
        new PrintStream(OutputStream.nullOutputStream()),
        "--cohorts=2",
        "--people=4",
        "--attempts=6",
        "--vizavi.data=" + data,
        "--" + SCENARIOS);
    try (var context = Doors.open("vizavi.data=" + data, SCENARIOS)) {
      var attempts = context.getBean(TaskAttempts.class);
      var mentees = context.getBean(Mentees.class);
      List<UUID> few =
          As.person("mentor", mentees::everybody).stream()
              .map(Member::person)
              .distinct()
              .limit(5)
              .toList();
      var many = new ArrayList<>(few);
      Stream.generate(UUID::randomUUID).limit(200).forEach(many::add);
      assertThat(attempts.by(few)).isNotEmpty();
      assertThat(attempts.by(many)).isEqualTo(attempts.by(few));
    }
  }
}
