package vizavi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vizavi.account.As;
import vizavi.account.Cohorts;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.scoring.Skill;
import vizavi.shell.Doors;
import vizavi.shell.NotFoundException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardsTest {
  private static final String PASSWORD = "a long enough secret";

  @TempDir static Path data;
  private ConfigurableApplicationContext context;
  private Boards boards;
  private Attempts attempts;
  private Cohorts cohorts;

  @BeforeAll
  void open() {
    context =
        Doors.open("vizavi.data=" + data, "vizavi.scenarios=src/test/resources/vizavi/scenarios");
    boards = context.getBean(Boards.class);
    attempts = context.getBean(Attempts.class);
    cohorts = context.getBean(Cohorts.class);
  }

  @AfterAll
  void close() {
    context.close();
  }

  @Test
  void aMentorSeesTheAssessedResultsOfTheirMembersAndNobodyElses() {
    var cohort = cohort("maria", "Seen", "seen-anna");
    cohort("maria", "Seen too", "seen-ben");
    cohort(mentor("seen-mila"), "Not seen", "seen-carl");
    play("seen-anna", Mode.ASSESSED, "ask", "trade", "sorry");
    play("seen-carl", Mode.ASSESSED, "ask", "trade", "sorry");

    var board = As.person("maria", () -> boards.board(of(cohort)));
    assertThat(board.rows()).extracting(BoardRow::name).containsExactly("seen-anna");
    assertThat(board.rows().getFirst().count()).isEqualTo(1);
    assertThat(board.rows().getFirst().last()).hasSize(1);
    assertThat(board.scenarios())
        .containsExactly(java.util.Map.entry("tea-house", "The tea house"));
    var all = As.person("maria", () -> boards.board(BoardQuestion.ALL));
    assertThat(all.rows())
        .extracting(BoardRow::name)
        .contains("seen-anna", "seen-ben")
        .doesNotContain("seen-carl");
  }

  @Test
  void coachAttemptsNeverReachABoardNorMasteryNorATrend() {
    var cohort = cohort("maria", "Coached", "coached-anna");
    play("coached-anna", Mode.ASSESSED, "rule", "threaten");
    var before = As.person("maria", () -> boards.board(of(cohort))).rows().getFirst();
    play("coached-anna", Mode.COACH, "ask", "trade", "sorry");
    var after = As.person("maria", () -> boards.board(of(cohort))).rows().getFirst();
    assertThat(after.count()).isEqualTo(before.count()).isEqualTo(1);
    assertThat(after.last()).isEqualTo(before.last());
    assertThat(after.mastery().get(Skill.POLITENESS).value())
        .isEqualTo(before.mastery().get(Skill.POLITENESS).value());
    var person = person(cohort);
    var trainee = As.person("maria", () -> boards.trainee(person));
    assertThat(trainee.mastery().get(Skill.POLITENESS).count()).isEqualTo(1);
    var made = As.person("maria", () -> boards.made(person, Skill.POLITENESS, BoardQuestion.ALL));
    assertThat(made.pieces()).hasSize(1);
  }

  @Test
  void theFigureIsWhatItsPiecesMakeIt() {
    var cohort = cohort("maria", "Pieces", "pieces-anna");
    play("pieces-anna", Mode.ASSESSED, "rule", "threaten");
    play("pieces-anna", Mode.ASSESSED, "ask", "trade", "sorry");
    var row = As.person("maria", () -> boards.board(of(cohort))).rows().getFirst();
    var made =
        As.person("maria", () -> boards.made(row.person(), Skill.NEGOTIATION, BoardQuestion.ALL));
    assertThat(made.estimate().count()).isEqualTo(2);
    assertThat(made.pieces().getFirst().result().ended())
        .isAfter(made.pieces().getLast().result().ended());
    double sum =
        made.pieces().stream().mapToDouble(piece -> piece.weight() * piece.counted()).sum()
            + made.rest() * 50;
    assertThat(sum).isCloseTo(made.estimate().value(), within(1e-6));
    assertThat(made.estimate().value())
        .isCloseTo(row.mastery().get(Skill.NEGOTIATION).value(), within(1e-6));
  }

  @Test
  void onlyAttemptsOfTheScenarioAndTheTimeAskedForCount() {
    var cohort = cohort("maria", "Filtered", "filtered-anna");
    play("filtered-anna", Mode.ASSESSED, "rule", "threaten");
    var split = context.getBean(java.time.Clock.class).instant();
    play("filtered-anna", Mode.ASSESSED, "ask", "trade", "sorry");
    assertThat(count(cohort, Optional.of("tea-house"), Span.ALWAYS)).isEqualTo(2);
    assertThat(count(cohort, Optional.of("no-such"), Span.ALWAYS)).isZero();
    assertThat(count(cohort, Optional.empty(), new Span(Optional.of(split), Optional.empty())))
        .isEqualTo(1);
    assertThat(count(cohort, Optional.empty(), new Span(Optional.empty(), Optional.of(split))))
        .isEqualTo(1);
  }

  @Test
  void whoHasNotAgreedIsNamedWithoutAnyFigure() {
    person("invited-anna", Role.TRAINEE);
    var cohort = As.person("maria", () -> cohorts.create("Invited")).id();
    As.person("maria", () -> cohorts.invite(cohort, "invited-anna"));
    play("invited-anna", Mode.ASSESSED, "ask", "trade", "sorry");
    var board = As.person("maria", () -> boards.board(of(cohort)));
    assertThat(board.rows()).isEmpty();
    assertThat(board.scenarios()).isEmpty();
    assertThat(board.invited()).extracting(member -> member.name()).containsExactly("invited-anna");
    var anna = id("invited-anna");
    notFound(() -> boards.trainee(anna));
    notFound(() -> boards.made(anna, Skill.POLITENESS, BoardQuestion.ALL));
  }

  @Test
  void anotherMentorsCohortAndPeopleAreNotFound() {
    var theirs = cohort(mentor("other-mila"), "Theirs", "theirs-anna");
    var anna = id("theirs-anna");
    notFound(() -> boards.board(of(theirs)));
    notFound(() -> boards.board(of(UUID.randomUUID())));
    notFound(() -> boards.trainee(anna));
    notFound(() -> boards.made(anna, Skill.POLITENESS, BoardQuestion.ALL));
  }

  @Test
  void whoIsNoMentorSeesNoBoard() {
    var nina = id("nina");
    for (var who : List.of("nina", "theo", "ada")) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> As.person(who, () -> boards.board(BoardQuestion.ALL)));
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> As.person(who, () -> boards.trainee(nina)));
    }
  }

  @Test
  void peopleAreSortedBothWaysAndWhatIsNotKnownComesLast() {
    var cohort = cohort("maria", "Sorted", "sorted-anna", "sorted-ben", "sorted-carl");
    for (int i = 0; i < 3; i++) {
      play("sorted-anna", Mode.ASSESSED, "ask", "trade", "sorry");
      play("sorted-ben", Mode.ASSESSED, "rule", "threaten");
    }
    assertThat(sorted(cohort, new Sorting(Column.POLITENESS, false)))
        .containsExactly("sorted-ben", "sorted-anna", "sorted-carl");
    assertThat(sorted(cohort, new Sorting(Column.POLITENESS, true)))
        .containsExactly("sorted-anna", "sorted-ben", "sorted-carl");
    assertThat(sorted(cohort, new Sorting(Column.NAME, true)))
        .containsExactly("sorted-carl", "sorted-ben", "sorted-anna");
    assertThat(sorted(cohort, new Sorting(Column.COUNT, false))).startsWith("sorted-carl");
    assertThat(sorted(cohort, new Sorting(Column.LAST, true))).startsWith("sorted-ben");
  }

  private List<String> sorted(UUID cohort, Sorting sorting) {
    var question = new BoardQuestion(Set.of(cohort), Optional.empty(), Span.ALWAYS, sorting);
    return As.person("maria", () -> boards.board(question)).rows().stream()
        .map(BoardRow::name)
        .toList();
  }

  private int count(UUID cohort, Optional<String> scenario, Span time) {
    var question = new BoardQuestion(Set.of(cohort), scenario, time, Sorting.BY_NAME);
    return As.person("maria", () -> boards.board(question)).rows().getFirst().count();
  }

  private UUID person(UUID cohort) {
    return As.person("maria", () -> boards.board(of(cohort))).rows().getFirst().person();
  }

  private static void notFound(Runnable work) {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> As.person("maria", work));
  }

  private static BoardQuestion of(UUID cohort) {
    return new BoardQuestion(Set.of(cohort), Optional.empty(), Span.ALWAYS, Sorting.BY_NAME);
  }

  private String mentor(String signIn) {
    person(signIn, Role.MENTOR);
    return signIn;
  }

  private UUID cohort(String mentor, String name, String... trainees) {
    var cohort = As.person(mentor, () -> cohorts.create(name)).id();
    for (var one : trainees) {
      person(one, Role.TRAINEE);
      As.person(mentor, () -> cohorts.invite(cohort, one));
      As.person(one, () -> cohorts.agree(cohort));
    }
    return cohort;
  }

  private void person(String signIn, Role role) {
    var people = context.getBean(People.class);
    As.person("ada", () -> people.create(signIn, signIn, Set.of(role), PASSWORD));
  }

  private UUID id(String signIn) {
    var people = context.getBean(People.class);
    return As.person("ada", people::all).stream()
        .filter(one -> one.signIn().equals(signIn))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void play(String signIn, Mode mode, String... replies) {
    var attempt = As.person(signIn, () -> attempts.begin("tea-house", mode, Answering.CHOICES));
    for (int i = 0; i < replies.length; i++) {
      int next = i + 1;
      var reply = replies[i];
      As.person(signIn, () -> attempts.answer(attempt.id(), next, reply));
    }
    assertThat(As.person(signIn, () -> attempts.conversation(attempt.id())).attempt().over())
        .isTrue();
  }
}
