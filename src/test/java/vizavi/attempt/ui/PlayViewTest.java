package vizavi.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

class PlayViewTest extends ViewTest {
  private static final String ASK = "May I ask what the table is for tonight?";
  private static final String RULE = "We don't keep tables.";

  @Autowired Attempts attempts;

  @BeforeEach
  void signIn() {
    signIn("nina", "TRAINEE");
  }

  @Test
  void whatIsSaidStandsInTheConversationAndTheClientAnswers() {
    play(Mode.ASSESSED);
    assertThat(shown()).contains("The evening", "Rain on the window.", "My table, please.");
    say(ASK);
    assertThat(words(Paragraph.class, "said-by-trainee")).singleElement().asString().contains(ASK);
    assertThat(shown()).contains("You asked, so I tell you. It is my wife's day.");
    assertThat(shown()).contains("1 of at most 12 replies");
    assertThat(findInView(NativeButton.class).withClassName("reply").all()).hasSize(3);
  }

  @Test
  void theCoachGivesReasonsAndAWayBack() {
    play(Mode.COACH);
    say(RULE);
    CoachNote note = findInView(CoachNote.class).single();
    assertThat(note.isOpen()).isTrue();
    assertThat(note.getElement().getTextRecursively())
        .contains("Politeness 1 of 4", "brush-off", "\u22121", "A rule is not an answer");
    click("step-back");
    assertThat(words(Paragraph.class, "said-by-trainee")).isEmpty();
    say(ASK);
    assertThat(words(Paragraph.class, "said-by-trainee")).hasSize(1);
  }

  @Test
  void anAssessedAttemptKeepsItsReasonsAndHasNoWayBack() {
    play(Mode.ASSESSED);
    say(RULE);
    assertThat(findInView(CoachNote.class).exists()).isFalse();
    assertThat(shown()).doesNotContain("A rule is not an answer");
    assertThat(findInView(NativeButton.class).withId("step-back").exists()).isFalse();
  }

  @Test
  void theFaceAndTheMetersFollowTheClient() {
    play(Mode.ASSESSED);
    assertThat(shown()).contains("Mr Halasz waits and listens");
    say(RULE);
    assertThat(shown()).contains("Mr Halasz looks impatient");
  }

  @Test
  void anAnswerFromAnotherTabIsSaidAndShown() {
    UUID id = play(Mode.ASSESSED);
    attempts.answer(id, 1, "ask");
    say(RULE);
    assertThat(told()).contains("another tab");
    assertThat(words(Paragraph.class, "said-by-trainee")).singleElement().asString().contains(ASK);
  }

  @Test
  void whatAnotherTabSaidAfterItsStepBackIsShownWhole() {
    UUID id = play(Mode.COACH);
    say(RULE);
    attempts.stepBack(id, 2);
    attempts.answer(id, 3, "ask");
    attempts.answer(id, 4, attempts.conversation(id).offers().getFirst().id());
    click("step-back");
    assertThat(words(Paragraph.class, "said-by-trainee")).hasSize(2).doesNotContain(RULE);
  }

  @Test
  void aReloadShowsTheSame() {
    UUID id = play(Mode.COACH);
    say(ASK);
    String before = shown();
    open(Places.SCENARIOS);
    open(Places.attempt(id));
    assertThat(shown()).isEqualTo(before);
  }

  @Test
  void theEndLeadsToTheDebrief() {
    UUID id = play(Mode.ASSESSED);
    say(ASK);
    say("This once I ask the others to move");
    say("I am sorry for last night.");
    assertThat(findInView(NativeButton.class).withClassName("reply").exists()).isFalse();
    assertThat(shown()).contains("The conversation is over", "Compromise");
    assertThat(findInView(Anchor.class).id("debrief-link").getHref()).isEqualTo(Places.debrief(id));
  }

  private UUID play(Mode mode) {
    UUID id = attempts.begin("tea-house", mode, Answering.CHOICES).id();
    open(Places.attempt(id));
    return id;
  }

  private void say(String words) {
    test(findInView(NativeButton.class)
            .withClassName("reply")
            .withCondition(one -> one.getElement().getTextRecursively().contains(words))
            .single())
        .click();
  }
}
