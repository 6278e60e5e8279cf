package vizavi.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.account.As;
import vizavi.account.Cohorts;
import vizavi.assignment.Assignments;
import vizavi.assignment.Counts;
import vizavi.assignment.Giving;
import vizavi.assignment.Step;
import vizavi.assignment.Terms;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempt;
import vizavi.attempt.Attempts;
import vizavi.attempt.Marks;
import vizavi.attempt.Mode;
import vizavi.attempt.review.Comments;
import vizavi.attempt.review.ForBook;
import vizavi.attempt.review.Judgements;

/** The pages of the mentor's desk as they look: axe, no sideways scrolling, phone and desktop. */
@EndToEnd
class MentorLookTest {
  /** Once each way, so that it stays quick: what differs by size hardly differs by colours. */
  static Stream<Arguments> looks() {
    return Stream.of(
        Arguments.of(Visitor.Screen.DESKTOP, false, "desktop-light"),
        Arguments.of(Visitor.Screen.PHONE, true, "phone-dark"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("looks")
  void mentor(Visitor.Screen screen, boolean dark, String name, EndToEnd.Stage stage) {
    var cohort = firstWeek(stage);
    var over = play(stage, "ask", "trade", "sorry");
    var underWay = play(stage, "ask");
    var assignment = assign(stage, cohort);
    comment(stage, over);
    try (Visitor maria = stage.visitor(screen, dark).signIn("maria")) {
      look(maria, "/", "Hello", "mentor-home-" + name);
      look(maria, "/board", "Board", "board-" + name);
      look(maria, "/people/" + over.person(), "Nina", "person-" + name);
      look(maria, "/live", "Under way now", "live-list-" + name);
      look(maria, "/attempts/" + over.id() + "/review", "Review", "review-" + name);
      look(maria, "/cohorts", "Cohorts", "cohorts-" + name);
      look(maria, "/cohorts/" + cohort, "First week", "cohort-" + name);
      look(maria, "/cohorts/" + cohort + "/import", "Import a list", "import-" + name);
      look(maria, "/assignments", "Assignments", "assignments-" + name);
      look(maria, "/assignments/new", "Give a task", "giving-" + name);
      look(maria, "/assignments/" + assignment, "Tea for ever", "assignment-" + name);
      look(maria, "/agreement", "Agreement", "agreement-" + name);
      maria.go("/attempts/" + underWay.id() + "/review");
      maria.page().locator("#whisper-words").waitFor();
      maria.inspect("live-" + name);
      fits(maria);
    }
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("looks")
  void traineeAndTrainer(Visitor.Screen screen, boolean dark, String name, EndToEnd.Stage stage) {
    var assignment = assign(stage, firstWeek(stage));
    var over = play(stage, "ask", "trade", "sorry");
    comment(stage, over);
    As.person("maria", () -> stage.product().door(Judgements.class).agreeWithTheRest(over.id()));
    try (Visitor nina = stage.visitor(screen, dark).signIn("nina");
        Visitor theo = stage.visitor(screen, dark).signIn("theo")) {
      look(nina, "/", "Hello", "home-busy-" + name);
      look(nina, "/account", "Your account", "account-" + name);
      look(nina, "/assignments/" + assignment, "Tea for ever", "to-do-" + name);
      look(nina, "/notices", "Notices", "notices-busy-" + name);
      look(theo, "/items", "Replies taken", "items-empty-" + name);
      theo.page().locator("#scenario").click();
      theo.page().locator("vaadin-select-item:visible").getByText("The tea house").click();
      assertThat(theo.page().locator(".decisions table").first()).isVisible();
      theo.inspect("items-" + name);
      fits(theo);
      look(theo, "/disputes", "Disputed", "disputes-" + name);
      look(theo, "/agreement", "Agreement", "agreement-trainer-" + name);
    }
  }

  private static UUID firstWeek(EndToEnd.Stage stage) {
    return As.person("maria", () -> stage.product().door(Cohorts.class).mine()).stream()
        .filter(one -> one.name().equals("First week"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Attempt play(EndToEnd.Stage stage, String... replies) {
    var attempts = stage.product().door(Attempts.class);
    var attempt =
        As.person("nina", () -> attempts.begin("tea-house", Mode.ASSESSED, Answering.CHOICES));
    for (int i = 0; i < replies.length; i++) {
      int next = i + 1;
      var reply = replies[i];
      As.person("nina", () -> attempts.answer(attempt.id(), next, reply));
    }
    return attempt;
  }

  private static UUID assign(EndToEnd.Stage stage, UUID cohort) {
    var terms =
        new Terms(
            List.of(
                new Step("tea-house", "The tea house"),
                new Step("late-visitor", "The late visitor")),
            Mode.ASSESSED,
            Answering.CHOICES,
            Optional.empty(),
            Optional.empty(),
            ZoneOffset.UTC,
            Marks.NONE,
            Optional.of(3),
            Counts.BEST);
    var giving = new Giving("Tea for ever", "Mind the others.", terms, Set.of(), Set.of(cohort));
    return As.person("maria", () -> stage.product().door(Assignments.class).create(giving)).id();
  }

  private static void comment(EndToEnd.Stage stage, Attempt attempt) {
    As.person(
        "maria",
        () ->
            stage
                .product()
                .door(Comments.class)
                .say(attempt.id(), Optional.of(1), "A good question.", Optional.of(ForBook.USE)));
  }

  private static void look(Visitor visitor, String path, String heading, String name) {
    visitor.go(path);
    assertThat(visitor.page().locator("main h1")).containsText(heading);
    visitor.inspect(name);
    fits(visitor);
  }

  private static void fits(Visitor visitor) {
    var beyond =
        visitor
            .page()
            .evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) beyond).intValue()).as(visitor.page().url()).isZero();
  }
}
