package vizavi.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vizavi.account.As;
import vizavi.account.Cohort;
import vizavi.account.Cohorts;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.assignment.Assignment;
import vizavi.assignment.Assignments;
import vizavi.assignment.Counts;
import vizavi.assignment.Giving;
import vizavi.assignment.Step;
import vizavi.assignment.Terms;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Marks;
import vizavi.attempt.Mode;
import vizavi.shell.ViewTest;

class HomeViewTest extends ViewTest {
  private static final String PASSWORD = "correct horse 9";

  @Autowired People people;
  @Autowired Cohorts cohorts;
  @Autowired Assignments assignments;
  @Autowired Attempts attempts;
  @Autowired JdbcTemplate database;

  @Test
  void whoIsNewGetsASuggestionWithItsReasonAndTwoMinutes() {
    open("home-new", Role.TRAINEE);
    assertThat(shown())
        .contains("Hello, Home-new", "Next, perhaps", "The tea house")
        .contains("Mr Halasz is a good one to begin with.")
        .contains("Today’s two minutes", "Two minutes, whenever it suits you")
        .contains("not known yet: nothing assessed so far");
    assertThat(titles()).doesNotContain("What is due", "Go on with", "You are invited");
    assertThat(leading()).containsExactly("scenarios/tea-house");
  }

  @Test
  void whatWasBegunIsThereToGoOnWithAndIsNotSuggested() {
    person("home-begun", Role.TRAINEE);
    var attempt =
        As.person("home-begun", () -> attempts.begin("tea-house", Mode.COACH, Answering.CHOICES));
    open("home-begun", Role.TRAINEE);
    assertThat(titles()).contains("Go on with").doesNotContain("Next, perhaps");
    assertThat(leading()).containsExactly("attempts/" + attempt.id());
  }

  @Test
  void anInvitationIsTheFirstThingToDo() {
    var cohort = cohort("home-inviting", "home-invited");
    open("home-invited", Role.TRAINEE);
    assertThat(shown()).contains("You are invited", "by Home-inviting");
    assertThat(leading()).containsExactly("join/" + cohort.id());
  }

  @Test
  void whatIsDueStandsFirstWithItsStateAndItsNextStep() {
    var cohort = cohort("home-giving", "home-given");
    As.person("home-given", () -> cohorts.agree(cohort.id()));
    var given = give("home-giving", cohort);
    open("home-given", Role.TRAINEE);
    assertThat(shown()).contains("What is due", "Home task", "The tea house · due", "To begin");
    assertThat(leading()).containsExactly("scenarios/tea-house?for=" + given.id() + "&step=1");
    assertThat(titles()).doesNotContain("Next, perhaps");
    overdue(given);
    open("home-given", Role.TRAINEE);
    assertThat(shown()).contains("Overdue");
  }

  @Test
  void aMentorSeesWhoIsOverdueAndWhoIsUnderWayAndOthersDont() {
    var cohort = cohort("home-mentor", "home-late");
    As.person("home-late", () -> cohorts.agree(cohort.id()));
    var given = give("home-mentor", cohort);
    overdue(given);
    As.person("home-late", () -> attempts.begin("tea-house", Mode.ASSESSED, Answering.CHOICES));
    open("home-mentor", Role.MENTOR);
    assertThat(shown())
        .contains("Here is what needs you.", "Overdue", "Home-late", "Home task", "Under way now");
    assertThat(hrefs())
        .contains("assignments/" + given.id(), "board", "cohorts", "assignments")
        .doesNotContain("workbench", "people");
    open("home-other-mentor", Role.MENTOR);
    assertThat(shown()).doesNotContain("Home-late", "Home task");
  }

  @Test
  void atTheirDeskTrainersAndAdminsFindWhatTheyComeFor() {
    open("home-trainer", Role.TRAINER);
    assertThat(hrefs()).contains("workbench", "scenarios").doesNotContain("board", "people");
    open("home-admin", Role.ADMIN);
    assertThat(hrefs()).contains("people", "cohorts", "workbench").doesNotContain("board");
  }

  private void open(String signIn, Role role) {
    person(signIn, role);
    signIn(signIn, role.name());
    open("scenarios");
    open("");
    assertThat(getCurrentView()).isInstanceOf(HomeView.class);
  }

  private UUID person(String signIn, Role role) {
    var known =
        As.person("ada", people::all).stream().filter(one -> one.signIn().equals(signIn)).findAny();
    var name = Character.toUpperCase(signIn.charAt(0)) + signIn.substring(1);
    return known
        .orElseGet(
            () -> As.person("ada", () -> people.create(signIn, name, Set.of(role), PASSWORD)))
        .id();
  }

  /** With somebody who is invited. */
  private Cohort cohort(String mentor, String invited) {
    person(mentor, Role.MENTOR);
    person(invited, Role.TRAINEE);
    var cohort = As.person(mentor, () -> cohorts.create("Cohort of " + mentor));
    As.person(mentor, () -> cohorts.invite(cohort.id(), invited));
    return cohort;
  }

  private Assignment give(String mentor, Cohort cohort) {
    var terms =
        new Terms(
            List.of(new Step("tea-house", "The tea house")),
            Mode.ASSESSED,
            Answering.CHOICES,
            Optional.empty(),
            Optional.of(Instant.now().plus(Duration.ofDays(2))),
            ZoneOffset.UTC,
            Marks.NONE,
            Optional.empty(),
            Counts.BEST);
    var giving = new Giving("Home task", "", terms, Set.of(), Set.of(cohort.id()));
    return As.person(mentor, () -> assignments.create(giving));
  }

  /** The door takes no date that has passed. */
  private void overdue(Assignment given) {
    database.update(
        "update assignment set due_at = ? where id = ?",
        Instant.now().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC),
        given.id());
  }

  private List<String> titles() {
    return findInView(H2.class).all().stream().map(H2::getText).toList();
  }

  /** Where the one thing that stands out leads. */
  private List<String> leading() {
    return findInView(Anchor.class).withClassName("button").all().stream()
        .map(Anchor::getHref)
        .toList();
  }

  private List<String> hrefs() {
    return findInView(Anchor.class).all().stream().map(Anchor::getHref).toList();
  }
}
