package vizavi.progress.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vizavi.account.As;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.attempt.review.Reviews;
import vizavi.progress.BoardQuestion;
import vizavi.progress.BoardRow;
import vizavi.progress.Boards;
import vizavi.progress.PeopleBoard;
import vizavi.shell.Doors;
import vizavi.shell.StartRefusedException;

class FillTest {
  private static final String SCENARIOS = "vizavi.scenarios=src/test/resources/vizavi/scenarios";

  @TempDir Path data;

  @Test
  void aSmallHouseIsFilledAndEveryFigureIsWhatItsTurnsSay() {
    var said = fill(data, "--cohorts=2", "--people=3", "--attempts=4", "--turns=4");
    assertThat(said).contains("2 cohorts, 6 members", "30 attempts", "\"mentor\"", "vizavi-demo");
    try (var context = open(data)) {
      var board = board(context, "mentor");
      assertThat(board.cohorts()).hasSize(2);
      assertThat(board.rows()).hasSize(6).allMatch(row -> row.count() == 4);
      assertThat(board.invited()).hasSize(2).allMatch(one -> one.lastSignIn().isEmpty());
      assertThat(board.rows())
          .allMatch(row -> row.last().getFirst().ended().isBefore(row.lastSignIn().orElseThrow()));
      assertThat(board(context, "mentor-1").rows()).hasSize(6);
      var attempts = context.getBean(Attempts.class);
      var reviews = context.getBean(Reviews.class);
      for (var attempt : As.person("trainee-1", attempts::mine)) {
        var debrief = As.person("trainee-1", () -> reviews.mine(attempt.id()).asScored());
        assertThat(attempt.overall()).contains(debrief.overall());
        assertThat(attempt.passed()).contains(debrief.passed());
        assertThat(attempt.outcome()).contains(debrief.ending().outcome());
      }
      assertThat(As.person("trainee-1", attempts::mine))
          .extracting(attempt -> attempt.mode())
          .containsOnlyOnce(Mode.COACH)
          .hasSize(5);
    }
  }

  @Test
  void theSameSeedMakesTheSameFiguresAndAnotherSeedOthers(
      @TempDir Path other, @TempDir Path third) {
    fill(data, "--cohorts=1", "--people=2", "--attempts=3", "--seed=5");
    fill(other, "--cohorts=1", "--people=2", "--attempts=3", "--seed=5");
    fill(third, "--cohorts=1", "--people=2", "--attempts=3", "--seed=6");
    assertThat(figures(other)).isEqualTo(figures(data)).isNotEqualTo(figures(third));
  }

  @Test
  void aDatabaseFilledBeforeIsLeftAlone() {
    fill(data, "--cohorts=1", "--people=1", "--attempts=1");
    refused("filled before", "--cohorts=1");
  }

  @Test
  void besideRealPeopleNothingIsMadeUpUnlessItIsMeant() {
    try (var context = open(data)) {
      var people = context.getBean(People.class);
      As.person(
          "ada", () -> people.create("real", "Real", Set.of(Role.TRAINEE), "a long enough secret"));
    }
    refused("in real use", "--cohorts=1");
    assertThat(fill(data, "--cohorts=1", "--people=1", "--attempts=1", "--anyway"))
        .contains("1 members");
  }

  @Test
  void productionIsNeverFilled() {
    refused(
        "In production",
        "--spring.profiles.active=production",
        "--VIZAVI_ADMIN=root",
        "--VIZAVI_ADMIN_PASSWORD=correct horse battery");
  }

  @Test
  void aSizeThatIsNoneIsToldByItsName() {
    refused("--people=many is no whole number", "--people=many");
    refused("--cohorts=0 is no whole number from 1", "--cohorts=0");
  }

  private void refused(String reason, String... arguments) {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> fill(data, arguments))
        .withMessageContaining(reason);
  }

  private static String fill(Path data, String... arguments) {
    var said = new ByteArrayOutputStream();
    var all = new java.util.ArrayList<>(List.of(arguments));
    all.add("--vizavi.data=" + data);
    all.add("--" + SCENARIOS);
    Fill.run(new PrintStream(said, true, StandardCharsets.UTF_8), all.toArray(String[]::new));
    return said.toString(StandardCharsets.UTF_8);
  }

  private static List<String> figures(Path data) {
    try (var context = open(data)) {
      return board(context, "mentor").rows().stream()
          .map(
              (BoardRow row) ->
                  row.name()
                      + row.last().stream()
                          .map(one -> one.scenario() + one.overall() + one.passed())
                          .toList())
          .toList();
    }
  }

  private static PeopleBoard board(ConfigurableApplicationContext context, String mentor) {
    var boards = context.getBean(Boards.class);
    return As.person(mentor, () -> boards.board(BoardQuestion.ALL));
  }

  private static ConfigurableApplicationContext open(Path data) {
    return Doors.open("vizavi.data=" + data, SCENARIOS);
  }
}
