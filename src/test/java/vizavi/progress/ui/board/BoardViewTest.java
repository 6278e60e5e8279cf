package vizavi.progress.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
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
    @SuppressWarnings("unchecked")
    MultiSelectComboBox<Cohort> filter = findInView(MultiSelectComboBox.class).single();
    filter.setValue(Set.of(one));
    assertThat(names()).containsExactly("two-anna");
    assertThat(shown()).contains("1 person");
  }

  @Test
  void whoWasInvitedIsNamedAndHasNoFigures() {
    signIn("ada", "ADMIN");
    person("board-inv", Role.MENTOR);
    person("inv-anna", Role.TRAINEE);
    UUID anna = id("inv-anna");
    Cohort cohort = As.person("board-inv", () -> cohorts.create("Inviting"));
    As.person("board-inv", () -> cohorts.invite(cohort.id(), List.of(anna)));
    signIn("board-inv", "MENTOR");
    navigate(BoardView.class);
    assertThat(shown()).contains("Invited, not here yet", "inv-anna", "Has never signed in");
    assertThat(figures()).isEmpty();
  }

  @Test
  void theFileHoldsWhatIsShownAndNoFormula() {
    cohort("board-csv", "=cmd()", "csv-anna");
    play("csv-anna", Mode.ASSESSED, "ask", "trade", "sorry");
    signIn("board-csv", "MENTOR");
    navigate(BoardView.class);
    var board = boards.board(BoardQuestion.ALL);
    String csv = new String(new Sheet(board).csv(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(csv.lines()).hasSize(2);
    assertThat(csv).contains("\"csv-anna\",\"'=cmd()\"").contains("The tea house");
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
    List<UUID> members = Stream.of(trainees).map(this::id).toList();
    Cohort cohort = As.person(mentor, () -> cohorts.create(name));
    As.person(mentor, () -> cohorts.invite(cohort.id(), members));
    Stream.of(trainees).forEach(one -> As.person(one, () -> cohorts.agree(cohort.id())));
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
