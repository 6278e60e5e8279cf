package vizavi.progress.fill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vizavi.account.As;
import vizavi.progress.BoardQuestion;
import vizavi.progress.Boards;
import vizavi.progress.Sorting;
import vizavi.progress.Span;
import vizavi.scoring.Skill;
import vizavi.shell.Doors;

/** However many people, cohorts, attempts and assignments: the same few statements. */
class BoardStatementsTest {
  private static final String SCENARIOS = "vizavi.scenarios=src/test/resources/vizavi/scenarios";

  /** Who is signed in, their roles, their people, their cohorts, results, titles, assignments. */
  private static final long MOST = 20;

  @Test
  void aBoardTakesTheSameFewStatementsWhateverItsSize(@TempDir Path small, @TempDir Path large) {
    fill(small, "--cohorts=1", "--people=2", "--attempts=2");
    fill(large, "--cohorts=4", "--people=6", "--attempts=6");
    var few = statements(small, 2);
    var many = statements(large, 24);
    assertThat(many).isEqualTo(few);
    assertThat(few.values()).allMatch(count -> count > 0 && count <= MOST);
  }

  private static Map<String, Long> statements(Path data, int people) {
    try (var context =
        Doors.open(
            "vizavi.data=" + data,
            SCENARIOS,
            "spring.jpa.properties.hibernate.generate_statistics=true")) {
      var boards = context.getBean(Boards.class);
      var statistics =
          context.getBean(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
      var board = As.person("mentor", () -> boards.board(BoardQuestion.ALL));
      assertThat(board.rows()).hasSize(people);
      assertThat(people < 10 || board.rows().stream().anyMatch(row -> row.overdue() > 0)).isTrue();
      var person = board.rows().getFirst().person();
      var cohort =
          new BoardQuestion(
              Set.of(board.cohorts().getFirst().id()),
              Optional.of("tea-house"),
              Span.ALWAYS,
              Sorting.BY_NAME);
      var counts = new TreeMap<String, Long>();
      Map<String, Supplier<Object>> calls =
          Map.of(
              "board", () -> boards.board(BoardQuestion.ALL),
              "cohort", () -> boards.board(cohort),
              "made", () -> boards.made(person, Skill.POLITENESS, BoardQuestion.ALL),
              "trainee", () -> boards.trainee(person));
      calls.forEach(
          (name, call) -> {
            statistics.clear();
            As.person("mentor", call);
            counts.put(name, statistics.getPrepareStatementCount());
          });
      return counts;
    }
  }

  private static void fill(Path data, String... sizes) {
    var all = new java.util.ArrayList<>(java.util.List.of(sizes));
    all.add("--vizavi.data=" + data);
    all.add("--" + SCENARIOS);
    Fill.run(new PrintStream(OutputStream.nullOutputStream()), all.toArray(String[]::new));
  }
}
