package vizavi.progress.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.account.As;
import vizavi.account.Cohort;
import vizavi.account.Cohorts;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.progress.BoardQuestion;
import vizavi.progress.Boards;
import vizavi.progress.Column;
import vizavi.progress.Sorting;
import vizavi.shell.Chart;
import vizavi.shell.NotFoundPage;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

class BoardViewTest extends ViewTest {
  private static final String PASSWORD = "a long enough secret";

  @Autowired Attempts attempts;
  @Autowired Cohorts cohorts;
  @Autowired People people;
  @Autowired Boards boards;

  @Test
  void aMentorWithNobodyIsToldWhatToDo() {
    person("board-alone", Role.MENTOR);
    signIn("board-alone", "MENTOR");
    navigate(BoardView.class);
    assertThat(shown()).contains("Nobody to look after yet", "To your cohorts");
  }

  @Test
  void everyFigureOpensTheAttemptsItIsMadeOf() {
    cohort("board-mila", "Makers", "board-anna");
    UUID first = play("board-anna", Mode.ASSESSED, "ask", "trade", "sorry");
    play("board-anna", Mode.ASSESSED, "ask", "trade", "sorry");
    play("board-anna", Mode.ASSESSED, "rule", "threaten");
    play("board-anna", Mode.COACH, "rule", "threaten");
    signIn("board-mila", "MENTOR");
    navigate(BoardView.class);
    assertThat(figures()).hasSize(3).noneMatch(words -> words.equals("Not known yet"));
    test(findInView(NativeButton.class).withClassName("heat").first()).click();
    Dialog dialog = find(Dialog.class).single();
    assertThat(dialog.getHeaderTitle()).isEqualTo("Politeness of board-anna");
    assertThat(dialog.getElement().getTextRecursively())
        .contains("by 3 attempts", "Before any attempt");
    assertThat(find(Anchor.class, dialog).all())
        .extracting(Anchor::getHref)
        .contains(Places.review(first))
        .hasSize(3);
  }

  @Test
  void tooFewAttemptsAreNotKnownYet() {
    cohort("board-few", "Few", "board-ben");
    play("board-ben", Mode.ASSESSED, "ask", "trade", "sorry");
    signIn("board-few", "MENTOR");
    navigate(BoardView.class);
    assertThat(figures()).containsOnly("Not known yet").hasSize(3);
  }

  @Test
  void theTableTellsMoreAndSortsBothWays() {
    cohort("board-sort", "Sorters", "sort-anna", "sort-ben", "sort-carl");
    play("sort-ben", Mode.ASSESSED, "ask", "trade", "sorry");
    signIn("board-sort", "MENTOR");
    navigate(BoardView.class);
    assertThat(names()).containsExactly("sort-anna", "sort-ben", "sort-carl");
    click("sort-name");
    assertThat(names()).containsExactly("sort-carl", "sort-ben", "sort-anna");
    click("as-table");
    click("sort-count");
    click("sort-count");
    assertThat(names()).startsWith("sort-ben");
    assertThat(shown()).contains("Passed", "Never");
  }

  @Test
  void aCohortChosenLeavesTheOthersOut() {
    Cohort one = cohort("board-two", "One of two", "two-anna");
    cohort("board-two", "Two of two", "two-ben");
    signIn("board-two", "MENTOR");
    navigate(BoardView.class);
    assertThat(names()).containsExactly("two-anna", "two-ben");
    cohortFilter().setValue(Set.of(one));
    assertThat(names()).containsExactly("two-anna");
    assertThat(shown()).contains("1 person");
  }

  @Test
  void whoWasInvitedIsNamedAndHasNoFigures() {
    signIn("ada", "ADMIN");
    person("board-inv", Role.MENTOR);
    person("inv-anna", Role.TRAINEE);
    Cohort cohort = As.person("board-inv", () -> cohorts.create("Inviting"));
    As.person("board-inv", () -> cohorts.invite(cohort.id(), "inv-anna"));
    signIn("board-inv", "MENTOR");
    navigate(BoardView.class);
    assertThat(shown()).contains("Invited, not here yet", "inv-anna", "Has never signed in");
    assertThat(figures()).isEmpty();
  }

  @Test
  void theFileHoldsTheColumnsShownAndNoFormula() {
    cohort("board-csv", "=cmd()", "csv-anna");
    play("csv-anna", Mode.ASSESSED, "ask", "trade", "sorry");
    play("csv-anna", Mode.ASSESSED, "rule", "threaten");
    signIn("board-csv", "MENTOR");
    navigate(BoardView.class);
    List<String> map = file(BoardQuestion.ALL, false);
    assertThat(map).hasSize(2);
    assertThat(map.getFirst())
        .endsWith(
            "\"Name\",\"Cohorts\",\"Politeness\",\"Concession framing\",\"Negotiation\","
                + "\"Last attempts\",\"Overdue\",\"Last signed in\"");
    assertThat(map.getLast()).startsWith("\"csv-anna\",\"'=cmd()\",").containsOnlyOnce("tea house");
    List<String> table = file(BoardQuestion.ALL, true);
    assertThat(table.getFirst())
        .contains("\"Politeness, from\",\"Politeness, to\"", "\"Attempts\",\"Passed\"");
    assertThat(table.getLast()).contains(",2,1,\"The tea house");
  }

  @Test
  void theFileHoldsWhoIsShownInTheirOrder() {
    Cohort one = cohort("board-file", "Filed", "file-anna", "file-ben");
    cohort("board-file", "Not filed", "file-carl");
    signIn("board-file", "MENTOR");
    Choices chosen = Choices.NONE.of(Set.of(one.id()), Optional.empty(), Period.WEEK);
    Choices backwards = chosen.sorted(new Sorting(Column.NAME, true));
    List<String> file = file(backwards.question(Instant.now()), false);
    assertThat(file).hasSize(3);
    assertThat(file.get(1)).startsWith("\"file-ben\"");
    assertThat(file.get(2)).startsWith("\"file-anna\"");
  }

  @Test
  void paperHasEverybodyAndTheirNamesAreOnlyWords() {
    cohort("board-paper", "<b>Bold</b>", "paper-anna");
    signIn("board-paper", "MENTOR");
    navigate(BoardView.class);
    click("print");
    String paper =
        findInView(com.vaadin.flow.component.html.Div.class)
            .withClassName("board-paper")
            .single()
            .getElement()
            .getProperty("innerHTML");
    assertThat(paper).contains("paper-anna", "&lt;b&gt;Bold").doesNotContain("<b>Bold");
  }

  @Test
  void oneTraineesPageShowsTrendsAndEveryAssessedAttempt() {
    cohort("board-one", "Ones", "one-anna");
    UUID assessed = play("one-anna", Mode.ASSESSED, "ask", "trade", "sorry");
    UUID coached = play("one-anna", Mode.COACH, "ask", "trade", "sorry");
    UUID anna = id("one-anna");
    signIn("board-one", "MENTOR");
    open(Places.trainee(anna));
    assertThat(shown()).contains("one-anna", "Ones", "Politeness", "Nothing was assigned so far.");
    assertThat(findInView(Chart.class).all()).hasSize(3);
    assertThat(findInView(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains(Places.review(assessed))
        .doesNotContain(Places.review(coached));
  }

  @Test
  void anotherMentorsTraineeIsNotFound() {
    cohort("board-theirs", "Theirs", "theirs-one");
    UUID theirs = id("theirs-one");
    person("board-curious", Role.MENTOR);
    signIn("board-curious", "MENTOR");
    for (UUID id : List.of(theirs, UUID.randomUUID())) {
      open(Places.trainee(id));
      assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    }
    open("people/nobody");
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
  }

  @Test
  void theAddressGivesTheSameBoardAgain() {
    Cohort one = cohort("board-kept", "Kept", "kept-anna", "kept-ben");
    cohort("board-kept", "Not kept", "kept-carl");
    play("kept-ben", Mode.ASSESSED, "ask", "trade", "sorry");
    String page = Places.trainee(id("kept-anna"));
    signIn("board-kept", "MENTOR");
    String kept =
        "board?cohort=%s&scenario=tea-house&time=month&sort=count&order=down&as=table"
            .formatted(one.id());
    open(kept);
    assertThat(names()).containsExactly("kept-ben", "kept-anna");
    assertThat(shown()).contains("Passed", "1 of 1");
    assertThat(pressed("as-table")).isTrue();
    assertThat(cohortFilter().getValue()).containsExactly(one);
    String anna = trainees().getLast();
    assertThat(anna).startsWith(page + "?");
    assertThat(asked(anna)).isEqualTo(asked(kept));
    open(anna);
    String back = findInView(Anchor.class).withClassName("back").single().getHref();
    assertThat(back).startsWith("board?");
    assertThat(asked(back)).isEqualTo(asked(kept));
  }

  @Test
  void whatIsChosenIsInTheAddressFromThenOn() {
    Cohort one = cohort("board-says", "Saying", "says-anna");
    String anna = Places.trainee(id("says-anna"));
    signIn("board-says", "MENTOR");
    navigate(BoardView.class);
    assertThat(trainees()).containsExactly(anna);
    assertThat(addressNow()).contains("board");
    BoardView board = (BoardView) getCurrentView();
    cohortFilter().setValue(Set.of(one));
    assertThat(addressNow()).contains("board?cohort=" + one.id());
    board.sort(Column.SIGN_IN);
    assertThat(asked(addressNow().orElseThrow()))
        .isEqualTo(asked("board?cohort=" + one.id() + "&sort=sign-in"));
    click("as-table");
    assertThat(asked(trainees().getFirst()))
        .isEqualTo(asked("board?cohort=" + one.id() + "&sort=sign-in&as=table"));
    click("as-map");
    board.sort(Column.NAME);
    cohortFilter().clear();
    assertThat(addressNow()).contains("board");
  }

  @Test
  void nonsenseAndOthersCohortsInTheAddressAreLeftOut() {
    Cohort others = cohort("board-other", "Others", "other-anna");
    Cohort own = cohort("board-own", "Own", "own-ben");
    signIn("board-own", "MENTOR");
    for (String asked :
        List.of(
            "cohort=" + others.id(),
            "cohort=" + UUID.randomUUID() + "&cohort=<b>",
            "cohort=" + others.id() + "&cohort=" + own.id(),
            "scenario=no-such&time=ever&sort=shoe-size&order=up&as=song&page=-1",
            "time=&sort=&order=&as=&page=99999999999&scenario=",
            "page=7&page=x")) {
      open("board?" + asked);
      assertThat(names()).as(asked).containsExactly("own-ben");
      assertThat(shown()).as(asked).doesNotContain("Others", "other-anna", "no-such");
      assertThat(pressed("as-map")).as(asked).isTrue();
    }
  }

  private List<String> file(BoardQuestion question, boolean full) {
    byte[] csv = new Sheet(boards.board(question), full).csv();
    return new String(csv, java.nio.charset.StandardCharsets.UTF_8).lines().toList();
  }

  @SuppressWarnings("unchecked")
  private MultiSelectComboBox<Cohort> cohortFilter() {
    return findInView(MultiSelectComboBox.class).single();
  }

  private boolean pressed(String id) {
    return findInView(NativeButton.class)
        .id(id)
        .getElement()
        .getAttribute("aria-pressed")
        .equals("true");
  }

  private List<String> trainees() {
    return findInView(NativeTableRow.class).all().stream()
        .skip(1)
        .map(row -> find(Anchor.class, row).first().getHref())
        .toList();
  }

  private static QueryParameters asked(String address) {
    return QueryParameters.fromString(address.split("\\?", 2)[1]);
  }

  private List<String> figures() {
    return words(NativeButton.class, "heat");
  }

  private List<String> names() {
    return findInView(NativeTableRow.class).all().stream()
        .skip(1)
        .map(row -> find(Anchor.class, row).first().getText())
        .toList();
  }

  private Cohort cohort(String mentor, String name, String... trainees) {
    if (ids(mentor).isEmpty()) {
      person(mentor, Role.MENTOR);
    }
    Stream.of(trainees).forEach(one -> person(one, Role.TRAINEE));
    Cohort cohort = As.person(mentor, () -> cohorts.create(name));
    for (var one : trainees) {
      As.person(mentor, () -> cohorts.invite(cohort.id(), one));
      As.person(one, () -> cohorts.agree(cohort.id()));
    }
    return cohort;
  }

  private void person(String signIn, Role role) {
    As.person("ada", () -> people.create(signIn, signIn, Set.of(role), PASSWORD));
  }

  private UUID id(String signIn) {
    return ids(signIn).getFirst();
  }

  private List<UUID> ids(String signIn) {
    return As.person("ada", people::all).stream()
        .filter(one -> one.signIn().equals(signIn))
        .map(one -> one.id())
        .toList();
  }

  private UUID play(String signIn, Mode mode, String... replies) {
    UUID id = As.person(signIn, () -> attempts.begin("tea-house", mode, Answering.CHOICES)).id();
    for (String reply : replies) {
      int next = As.person(signIn, () -> attempts.conversation(id)).next();
      As.person(signIn, () -> attempts.answer(id, next, reply));
    }
    return id;
  }
}
