package vizavi.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

/** The conversation in the trainee's own words. */
class TypingViewTest extends ViewTest {
  private static final String GIVE = "No problem at all, the table is yours.";
  private static final String NONSENSE = "Purple elephants juggle quietly.";

  @Autowired Attempts attempts;

  @BeforeEach
  void signIn() {
    signIn("nina", "TRAINEE");
  }

  @Test
  void theBriefingAsksHowToAnswer() {
    open(Places.briefing("tea-house"));
    AnswerChoice choice = findInView(AnswerChoice.class).single();
    assertThat(choice.getValue()).isEqualTo(Answering.CHOICES);
    choice.setValue(Answering.OWN_WORDS);
    click("begin");
    assertThat(box().getValue()).isEmpty();
    assertThat(attempts.mine().getFirst().answering()).isEqualTo(Answering.OWN_WORDS);
  }

  @Test
  void whatIsTypedStandsInTheConversationAndTheBoxIsEmptyAgain() {
    play(Mode.ASSESSED, Answering.OWN_WORDS);
    assertThat(findInView(NativeButton.class).withClassName("reply").exists()).isFalse();
    say(GIVE);
    assertThat(words(Paragraph.class, "said-by-trainee")).containsExactly(GIVE);
    assertThat(shown()).contains("It is my wife's day.");
    assertThat(box().getValue()).isEmpty();
    assertThat(findInView(Span.class).withClassName("stretch").exists())
        .as("an assessed attempt keeps its reasons")
        .isFalse();
  }

  @Test
  void theCoachUnderlinesWhatHurtsAndSaysABetterWording() {
    play(Mode.COACH, Answering.OWN_WORDS);
    say(GIVE);
    assertThat(words(Paragraph.class, "said-by-trainee")).containsExactly(GIVE);
    var hurts = findInView(Span.class).withClassName("stretch", "bad").all().getFirst();
    assertThat(hurts.getText()).containsIgnoringCase("no problem");
    assertThat(hurts.getElement().getAttribute("tabindex")).isEqualTo("0");
    String why = hurts.getElement().getAttribute("aria-describedby");
    assertThat(findInView(Div.class).id(why).getElement().getTextRecursively())
        .contains("hiding the cost", "hurts", "I can ask the others this once");
    assertThat(shown()).contains("Heard as:", "Of course, no problem, I'll move the others.");
  }

  @Test
  void whatIsNotUnderstoodTwiceIsChosen() {
    play(Mode.COACH, Answering.OWN_WORDS);
    say(NONSENSE);
    assertThat(shown()).contains("I asked for my table. Do I get it?", "Not counted");
    say(NONSENSE);
    assertThat(shown()).contains("Yes or no?", "did not get through twice");
    assertThat(findInView(NativeButton.class).withClassName("reply").all()).hasSize(3);
    click("step-back");
    assertThat(box().getValue()).as("to be said better").isEqualTo(NONSENSE);
  }

  @Test
  void nothingAndTooMuchAreRefusedAndStayInTheBox() {
    play(Mode.COACH, Answering.OWN_WORDS);
    say("   ");
    assertThat(box().isInvalid()).isTrue();
    assertThat(box().getErrorMessage()).contains("Type what you say");
    String long1 = "a".repeat(Attempts.LONGEST_REPLY + 1);
    say(long1);
    assertThat(box().getErrorMessage()).contains("2,000 characters");
    assertThat(box().getValue()).isEqualTo(long1);
    assertThat(findInView(Paragraph.class).withClassName("said-by-trainee").exists()).isFalse();
  }

  @Test
  void aLookShowsTheChoicesToReadAndKeepsTheDraft() {
    play(Mode.ASSESSED, Answering.OWN_WORDS_WITH_HINT);
    test(box()).setValue("Half a sen");
    assertThat(findInView(NativeButton.class).id("look").getText())
        .contains("costs half a point in each skill");
    click("look");
    assertThat(findInView(ChoicesShown.class).single().getElement().getTextRecursively())
        .contains("We don't keep tables.", "half a point less");
    assertThat(box().getValue()).isEqualTo("Half a sen");
    assertThat(findInView(NativeButton.class).withId("look").exists()).isFalse();
    assertThat(findInView(NativeButton.class).withClassName("reply").exists()).isFalse();
  }

  @Test
  void whatAnotherTabSaidKeepsTheDraft() {
    UUID id = play(Mode.COACH, Answering.OWN_WORDS);
    attempts.type(id, 1, GIVE);
    say("What do you need it for?");
    assertThat(told()).contains("another tab");
    assertThat(box().getValue()).isEqualTo("What do you need it for?");
  }

  @Test
  void theDebriefSaysHowItWasHeardAndWhatDidNotCount() {
    UUID id = play(Mode.ASSESSED, Answering.OWN_WORDS);
    say(NONSENSE);
    say(GIVE);
    attempts.type(id, 3, "Sit elsewhere or leave.");
    attempts.answer(id, 4, "sorry");
    open(Places.debrief(id));
    assertThat(shown())
        .contains("Assessed · Own words", "Turn 1 · not counted", "Heard as:", "Not understood");
    assertThat(findInView(Span.class).withClassName("stretch").exists()).isTrue();
  }

  private UUID play(Mode mode, Answering answering) {
    UUID id = attempts.begin("tea-house", mode, answering).id();
    open(Places.attempt(id));
    return id;
  }

  private TextArea box() {
    return findInView(TextArea.class).id("words");
  }

  private void say(String words) {
    box().setValue(words);
    click("send");
  }
}
