package vizavi.attempt.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.account.Cohorts;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.analysis.review.Judgement;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.attempt.review.Judgements;
import vizavi.attempt.review.Judging;
import vizavi.attempt.ui.EarlierNotes;
import vizavi.library.Beginning;
import vizavi.library.Created;
import vizavi.library.Drafts;
import vizavi.library.Library;
import vizavi.library.Naming;
import vizavi.scoring.Move;
import vizavi.scoring.Rubric;
import vizavi.shell.NotFoundPage;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

class ReviewViewTest extends ViewTest {
  private static final String MENTOR = "rv-mentor";
  private static final String OTHER = "rv-other";
  private static final String TRAINEE = "rv-trainee";

  @Autowired People people;
  @Autowired Cohorts cohorts;
  @Autowired Attempts attempts;
  @Autowired Judgements judgements;
  @Autowired Drafts drafts;
  @Autowired Library library;

  private UUID attempt;

  @BeforeEach
  void anAttemptOfAMentee() {
    signIn("ada", "ADMIN");
    if (people.all().stream().noneMatch(one -> one.signIn().equals(MENTOR))) {
      people.create(MENTOR, "Rosa Mentor", Set.of(Role.MENTOR), "correct horse battery");
      people.create(OTHER, "Otto Mentor", Set.of(Role.MENTOR), "correct horse battery");
      people.create(TRAINEE, "Rita Trainee", Set.of(Role.TRAINEE), "correct horse battery");
      signIn(MENTOR, "MENTOR");
      var cohort = cohorts.create("Reviewed").id();
      cohorts.invite(cohort, TRAINEE);
      signIn(TRAINEE, "TRAINEE");
      cohorts.agree(cohort);
    }
    signIn(TRAINEE, "TRAINEE");
    attempt = played("give", "trade", "sorry");
    signIn(MENTOR, "MENTOR");
  }

  @Test
  void theMentorReadsAllThatWasSaidAndWhatItWasWorth() {
    open(Places.review(attempt));
    assertThat(getCurrentView()).isInstanceOf(ReviewView.class);
    assertThat(shown())
        .contains("Rita Trainee", "The tea house", "My table, please.", "hiding the cost")
        .contains("0 of 3 replies judged", "As it was seen while it was played");
    assertThat(words(Article.class, "turn")).hasSize(3);
  }

  @Test
  void whatTheMentorHearsIsJudgedWithItsReasonAndTheTraineeReadsIt() {
    open(Places.review(attempt));
    click("judge-1");
    var before = figures();
    check("move-hide-cost", false);
    more().setValue(Rubric.shipped().moves().get("mark-exception"));
    assertThat(figures()).as("the figures follow while it is judged").isNotEqualTo(before);
    assertThat(figures()).contains("becomes");

    test(find(Button.class).id("judging-save")).click();
    assertThat(find(TextArea.class).id("judging-reason").isInvalid())
        .as("a reason is needed")
        .isTrue();
    find(TextArea.class).id("judging-reason").setValue("It is his wife’s day.");
    test(find(Button.class).id("judging-save")).click();

    assertThat(shown()).contains("Rosa Mentor hears it otherwise", "It is his wife’s day.");
    assertThat(shown()).contains("1 of 3 replies judged", "scored");

    signIn(TRAINEE, "TRAINEE");
    open(Places.debrief(attempt));
    assertThat(words(Article.class, "turn").getFirst())
        .contains("Rosa Mentor hears it otherwise", "no longer:", "hiding the cost")
        .contains("It is his wife’s day.", "As it was scored");
    assertThat(shown()).contains("scored").contains("at first");
  }

  @Test
  void aMoveThatWasMissedIsFoundAndAdded() {
    open(Places.review(attempt));
    click("judge-2");
    assertThat(find(Checkbox.class).all()).noneMatch(one -> id(one).equals("move-set-limit"));
    more().setValue(Rubric.shipped().moves().get("set-limit"));
    assertThat(find(Checkbox.class).id("move-set-limit").getValue()).isTrue();
    assertThat(more().getListDataView().getItems().map(Move::id)).doesNotContain("set-limit");
    find(TextArea.class).id("judging-reason").setValue("At nine, no later.");
    test(find(Button.class).id("judging-save")).click();
    assertThat(words(Article.class, "turn").get(1)).contains("setting a limit");
  }

  @Test
  void whoWasFasterIsToldBeforeAnythingIsReplaced() {
    open(Places.review(attempt));
    click("judge-1");
    check("move-hide-cost", false);
    find(TextArea.class).id("judging-reason").setValue("Mine.");
    var other = new Judgement(1, List.of("grant", "soften"), Map.of(), "Theirs.");
    assertThat(judgements.judge(attempt, other, 0)).isInstanceOf(Judging.Taken.class);

    test(find(Button.class).id("judging-save")).click();
    assertThat(find(Paragraph.class).id("judging-refused").getText())
        .contains("Rosa Mentor judged this turn meanwhile", "Theirs.", "Nothing is saved yet");
    test(find(Button.class).id("judging-save")).click();
    assertThat(shown()).contains("Mine.", "Judged before (1)");
    assertThat(words(EarlierNotes.class, "earlier").getFirst())
        .contains("Theirs.", "Rosa Mentor", "courteous form")
        .doesNotContain("Mine.");
    signIn(TRAINEE, "TRAINEE");
    open(Places.debrief(attempt));
    assertThat(words(EarlierNotes.class, "earlier").getFirst()).contains("Theirs.");
  }

  @Test
  void whetherAReplySpoilsTheAttemptIsJudgedToo() {
    signIn(TRAINEE, "TRAINEE");
    attempt = played("ask", "threaten", "trade", "sorry");
    signIn(MENTOR, "MENTOR");
    open(Places.review(attempt));
    assertThat(words(Article.class, "turn").get(1)).contains("After these words");
    click("judge-2");
    assertThat(find(Checkbox.class).id("judging-critical").getValue()).isTrue();
    check("judging-critical", false);
    test(find(Button.class).id("judging-save")).click();
    assertThat(find(TextArea.class).id("judging-reason").isInvalid()).isTrue();
    find(TextArea.class).id("judging-reason").setValue("He had been asked twice.");
    test(find(Button.class).id("judging-save")).click();
    assertThat(words(Article.class, "turn").get(1))
        .contains("He had been asked twice.", "no longer:After these words");

    signIn(TRAINEE, "TRAINEE");
    open(Places.debrief(attempt));
    assertThat(words(Article.class, "turn").get(1)).contains("no longer:After these words");

    signIn("theo", "TRAINER");
    open("disputes");
    assertThat(shown()).contains("The mentor: after this the attempt can still be passed");
    signIn(MENTOR, "MENTOR");
    open("agreement");
    assertThat(shown()).contains("Can’t be passed after it");
    open(Places.review(attempt));
    click("unjudge-2");
    assertThat(words(EarlierNotes.class, "earlier").getFirst())
        .contains("Rosa Mentor took the judgement back.", "He had been asked twice.");
  }

  @Test
  void agreeingIsOneClickForATurnAndOneForTheRest() {
    open(Places.review(attempt));
    click("agree-1");
    assertThat(shown()).contains("1 of 3 replies judged", "Rosa Mentor hears it the same way.");
    click("agree-rest");
    assertThat(shown()).contains("3 of 3 replies judged");
    click("unjudge-1");
    assertThat(shown()).contains("2 of 3 replies judged");
  }

  @Test
  void aCommentIsSaidChangedAndTakenBack() {
    open(Places.review(attempt));
    click("comment-1");
    test(find(Button.class).id("comment-save")).click();
    assertThat(find(TextArea.class).id("comment-words").isInvalid()).isTrue();
    find(TextArea.class).id("comment-words").setValue("Name what it costs.");
    assertThat(find(RadioButtonGroup.class).id("comment-book").isVisible()).isTrue();
    test(find(Button.class).id("comment-save")).click();
    assertThat(words(Article.class, "turn").getFirst()).contains("Name what it costs.");

    click("comment-all");
    find(TextArea.class).id("comment-words").setValue("A warm evening.");
    test(find(Button.class).id("comment-save")).click();
    signIn(TRAINEE, "TRAINEE");
    open(Places.debrief(attempt));
    assertThat(shown()).contains("What your mentors say", "A warm evening.", "Name what it costs.");

    signIn(MENTOR, "MENTOR");
    open(Places.review(attempt));
    test(findInView(com.vaadin.flow.component.html.NativeButton.class)
            .withClassName("comment-back")
            .first())
        .click();
    assertThat(shown()).contains("Rosa Mentor took a comment back.");
    assertThat(words(Div.class, "comment")).hasSize(2);
  }

  @Test
  void toAnotherMentorThereIsNoSuchAttempt() {
    signIn(OTHER, "MENTOR");
    open(Places.review(attempt));
    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
  }

  @Test
  void agreementAndDisputesShowWhatWasJudged() {
    open(Places.review(attempt));
    var other = new Judgement(1, List.of("grant", "soften"), Map.of(), "Heard in the viewtest.");
    judgements.judge(attempt, other, 0);
    judgements.agreeWithTheRest(attempt);

    open("agreement");
    assertThat(getCurrentView()).isInstanceOf(AgreementView.class);
    assertThat(shown()).contains("replies judged", "English", "(few)", "Author (choices)");
    test(findInView(Select.class).id("source")).selectItem("Scorer (typed words)");
    assertThat(shown()).contains("No replies judged");
    assertThat(addressNow()).contains("agreement?source=scorer");
    open("agreement?source=author&language=en");
    assertThat(shown()).contains("replies judged").doesNotContain("No replies judged");
    assertThat(findInView(Select.class).id("language").getValue()).isEqualTo("en");
    open("agreement?source=nobody&language=xx");
    assertThat(findInView(Select.class).id("language").getValue()).isNull();

    signIn("theo", "TRAINER");
    open("disputes");
    assertThat(getCurrentView()).isInstanceOf(DisputesView.class);
    assertThat(shown())
        .contains("Of course, no problem, I'll move the others.", "Heard in the viewtest.")
        .contains("tea-house · scene at-the-door")
        .doesNotContain("Rita Trainee");
  }

  @Test
  void aDisputeLeadsToTheReplyInTheDraftAndWithoutOneToItsSceneInTheBook() {
    var other = new Judgement(1, List.of("grant", "soften"), Map.of(), "Heard at the place.");
    judgements.judge(attempt, other, 0);

    signIn("theo", "TRAINER");
    open("disputes");
    assertThat(ways())
        .containsExactly(Places.book("tea-house", "at-the-door", "en"), Places.WORKBENCH);
    open(ways().getFirst());
    assertThat(shown()).contains("The tea house", "My table, please.");

    var revision = library.card("tea-house").rendition().revision();
    var begun =
        (Created.Begun)
            drafts.create(new Beginning.FromRevision(revision), "tea-house", Naming.NEXT_VERSION);
    open("disputes");
    assertThat(ways()).containsExactly(Places.draft(begun.draft().id(), "at-the-door.give"));
  }

  @Test
  void theAddressOfDisputesSaysWhichAreShown() {
    var other = new Judgement(1, List.of("grant", "soften"), Map.of(), "Heard for the address.");
    judgements.judge(attempt, other, 0);
    signIn("theo", "TRAINER");
    for (String here : List.of("", "language=en&part=soften", "language=xx&part=<b>&settled")) {
      open("disputes?" + here);
      assertThat(shown()).as(here).contains("Heard for the address.");
    }
    open("disputes?part=threaten");
    assertThat(shown()).doesNotContain("Heard for the address.").contains("Nothing disputed");
  }

  private List<String> ways() {
    return find(DisputeCard.class).all().stream()
        .filter(one -> one.getElement().getTextRecursively().contains("Heard at the place."))
        .flatMap(one -> find(Anchor.class, one).all().stream())
        .map(Anchor::getHref)
        .toList();
  }

  private UUID played(String... replies) {
    UUID id = attempts.begin("tea-house", Mode.ASSESSED, Answering.CHOICES).id();
    for (String reply : replies) {
      attempts.answer(id, attempts.conversation(id).next(), reply);
    }
    return id;
  }

  private String figures() {
    return find(Div.class).id("judging-figures").getText();
  }

  private void check(String id, boolean checked) {
    find(Checkbox.class).id(id).setValue(checked);
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Move> more() {
    return find(ComboBox.class).id("move-more");
  }

  private static String id(Checkbox box) {
    return box.getId().orElse("");
  }
}
