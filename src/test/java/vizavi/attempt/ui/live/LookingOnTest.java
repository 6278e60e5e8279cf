package vizavi.attempt.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.account.As;
import vizavi.account.Cohorts;
import vizavi.account.People;
import vizavi.account.Role;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.attempt.live.Company;
import vizavi.attempt.live.Shoulder;
import vizavi.attempt.live.Sight;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

/** Both sides of looking over the shoulder, each in turn at the one screen there is. */
class LookingOnTest extends ViewTest {
  private static final String ASK = "May I ask what the table is for tonight?";

  @Autowired Attempts attempts;
  @Autowired Shoulder shoulder;
  @Autowired Company company;
  @Autowired Cohorts cohorts;
  @Autowired People people;

  private final String trainee = "t" + UUID.randomUUID().toString().substring(0, 8);
  private final String mentor = "m" + UUID.randomUUID().toString().substring(0, 8);
  private UUID cohort;

  @BeforeEach
  void aMentorAndTheirTrainee() {
    As.person(
        "ada", () -> people.create(trainee, "Lena Brook", Set.of(Role.TRAINEE), "a-long-password"));
    As.person(
        "ada", () -> people.create(mentor, "Paul Adler", Set.of(Role.MENTOR), "a-long-password"));
    cohort = As.person(mentor, () -> cohorts.create("Live").id());
    As.person(mentor, () -> cohorts.invite(cohort, trainee));
    As.person(trainee, () -> cohorts.agree(cohort));
  }

  @Test
  void theTraineeSeesWhoLooksOnAndWhatIsWhisperedAndLosesNothing() {
    UUID id = begin(Answering.OWN_WORDS);
    sit(trainee, "TRAINEE");
    open(Places.attempt(id));
    TextArea box = findInView(TextArea.class).single();
    test(box).setValue("I would like to");
    Sight sight = asMentor(() -> shoulder.look(id));
    until(() -> shown().contains("Paul Adler is looking over your shoulder"));
    asMentor(() -> shoulder.whisper(sight.watch(), sight.row(), "Ask what the table is for"));
    until(() -> shown().contains("Paul Adler whispers"));
    assertThat(words(Div.class, "whisper"))
        .singleElement()
        .asString()
        .contains("Ask what the table is for");
    assertThat(findInView(TextArea.class).single()).as("the very same box").isSameAs(box);
    assertThat(box.getValue()).isEqualTo("I would like to");
    asMentor(
        () -> {
          shoulder.leave(sight.watch());
          return "";
        });
    until(() -> !shown().contains("looking over your shoulder"));
    assertThat(shown()).as("the whisper stays").contains("Paul Adler whispers");
  }

  @Test
  void aWhisperStandsAtItsTurnAfterAReloadAndInTheDebrief() {
    UUID id = begin(Answering.CHOICES);
    Sight sight = asMentor(() -> shoulder.look(id));
    asMentor(() -> shoulder.whisper(sight.watch(), sight.row(), "Ask first"));
    sit(trainee, "TRAINEE");
    open(Places.attempt(id));
    say(ASK);
    List<String> order =
        findInView(Div.class)
            .withClassName("log")
            .single()
            .getChildren()
            .map(one -> one.getElement().getTextRecursively())
            .toList();
    int whisper = at(order, "Ask first");
    assertThat(whisper).isGreaterThan(at(order, "My table, please."));
    assertThat(whisper).isLessThan(at(order, ASK));
    say("This once I ask the others to move");
    say("I am sorry for last night.");
    open(Places.debrief(id));
    assertThat(shown()).contains("Paul Adler looked over your shoulder here");
    Div note = findInView(Div.class).withClassName("whisper").single();
    assertThat(note.getElement().getTextRecursively()).contains("Ask first");
    assertThat(note.getParent().orElseThrow().getId()).contains("turn-1");
  }

  @Test
  void theMentorSeesTheVeryReplyAndWhisperOnceATurn() {
    UUID id = begin(Answering.CHOICES);
    sit(mentor, "MENTOR");
    open(Places.review(id));
    assertThat(shown())
        .contains("You are looking over Lena Brook’s shoulder", "My table, please.", ASK)
        .contains("The tea house", "Mr Halasz waits and listens");
    click("whisper-send");
    assertThat(whisperBox().getErrorMessage()).contains("Write your hint first");
    test(whisperBox()).setValue("Ask first");
    click("whisper-send");
    assertThat(words(Div.class, "whisper")).singleElement().asString().contains("Ask first");
    assertThat(whisperBox().getValue()).isEmpty();
    assertThat(findInView(NativeButton.class).id("whisper-send").isEnabled()).isFalse();
    test(whisperBox()).setValue("Half a thou");
    asTrainee(() -> attempts.answer(id, 1, "ask"));
    until(() -> words(Paragraph.class, "said-by-trainee").size() == 1);
    assertThat(shown()).contains("You asked, so I tell you.", "Coach", "Politeness");
    assertThat(whisperBox().getValue()).isEqualTo("Half a thou");
    assertThat(findInView(NativeButton.class).id("whisper-send").isEnabled()).isTrue();
    assertThat(findInView(NativeButton.class).withId("step-back").exists()).isFalse();
  }

  @Test
  void aHintAnotherMentorWasFasterWithStaysInTheBox() {
    UUID id = begin(Answering.CHOICES);
    sit(mentor, "MENTOR");
    open(Places.review(id));
    test(whisperBox()).setValue("Ask first");
    Sight sight = asMentor(() -> shoulder.look(id));
    asMentor(() -> shoulder.whisper(sight.watch(), sight.row(), "Faster"));
    until(() -> shown().contains("This turn has its hint"));
    assertThat(findInView(NativeButton.class).id("whisper-send").isEnabled()).isFalse();
    assertThat(words(Div.class, "whisper")).singleElement().asString().contains("Faster");
    assertThat(whisperBox().getValue()).isEqualTo("Ask first");
  }

  @Test
  void theEndTurnsIntoTheReview() {
    UUID id = begin(Answering.CHOICES);
    sit(mentor, "MENTOR");
    open(Places.review(id));
    asTrainee(() -> attempts.answer(id, 1, "rule"));
    asTrainee(() -> attempts.answer(id, 2, "threaten"));
    until(() -> findInView(LivePage.class).all().isEmpty());
    assertThat(asTrainee(() -> company.of(id)).now()).isEmpty();
  }

  @Test
  void aCohortLeftEndsTheViewWithASentence() {
    UUID id = begin(Answering.CHOICES);
    sit(mentor, "MENTOR");
    open(Places.review(id));
    asTrainee(
        () -> {
          cohorts.leave(cohort);
          return attempts.answer(id, 1, "ask");
        });
    until(() -> shown().contains("You can’t look on any longer"));
    assertThat(shown()).doesNotContain("You asked, so I tell you.");
    assertThat(findInView(TextArea.class).exists()).isFalse();
  }

  @Test
  void leavingThePageEndsTheWatch() {
    UUID id = begin(Answering.CHOICES);
    sit(mentor, "MENTOR");
    open(Places.review(id));
    assertThat(asTrainee(() -> company.of(id)).now()).containsExactly("Paul Adler");
    open(Places.LIVE);
    assertThat(shown()).contains("Lena Brook", "The tea house");
    assertThat(
            findInView(Anchor.class)
                .withCondition(link -> link.getHref().equals(Places.review(id)))
                .exists())
        .isTrue();
    assertThat(asTrainee(() -> company.of(id)).now()).isEmpty();
  }

  private TextArea whisperBox() {
    return findInView(TextArea.class).id("whisper-words");
  }

  private UUID begin(Answering answering) {
    return As.person(trainee, () -> attempts.begin("tea-house", Mode.ASSESSED, answering)).id();
  }

  private <T> T asMentor(Supplier<T> work) {
    return elsewhere(mentor, work);
  }

  private <T> T asTrainee(Supplier<T> work) {
    return elsewhere(trainee, work);
  }

  /** Does something elsewhere, as somebody else, while the one at the screen stays there. */
  private static <T> T elsewhere(String who, Supplier<T> work) {
    return CompletableFuture.supplyAsync(() -> As.person(who, work)).join();
  }

  private static int at(List<String> lines, String words) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(words)) {
        return i;
      }
    }
    throw new AssertionError(words + " is not in " + lines);
  }

  private void say(String words) {
    test(findInView(NativeButton.class)
            .withClassName("reply")
            .withCondition(one -> one.getElement().getTextRecursively().contains(words))
            .single())
        .click();
  }
}
