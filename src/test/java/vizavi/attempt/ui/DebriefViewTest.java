package vizavi.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.shell.Places;
import vizavi.shell.Ring;
import vizavi.shell.ViewTest;

class DebriefViewTest extends ViewTest {
  @Autowired Attempts attempts;

  @BeforeEach
  void signIn() {
    signIn("nina", "TRAINEE");
  }

  @Test
  void everyPartIsThere() {
    debrief("ask", "trade", "sorry");
    assertThat(shown())
        .contains("Compromise", "Warmth alone does not keep a table.") // the ending, the lesson
        .contains("How the points add up", "How the client felt", "Your stance")
        .contains("The client we decided to work with");
    assertThat(findInView(Article.class).withClassName("turn").all()).hasSize(3);
    assertThat(words(Article.class, "turn").getFirst())
        .contains("May I ask what the table is for tonight?", "asking for the need")
        .contains("«May I ask» opened the talk.", "It is my wife's day.");
  }

  @Test
  void whatWasSaidBadlyHasABetterWording() {
    debrief("give", "trade", "sorry");
    assertThat(words(Article.class, "turn").getFirst())
        .contains("hiding the cost", "Better:", "I can ask the others this once");
  }

  @Test
  void whyItIsNotPassedIsSaid() {
    debrief("give", "threaten", "sorry");
    assertThat(shown()).contains("Not passed", "Sit elsewhere or leave.", "can’t be made good");
  }

  @Test
  void aSkillThatWasNotTestedSaysSo() {
    debrief("ask", "again", "again", "threaten", "sorry");
    assertThat(
            findInView(Ring.class)
                .withClassName("concession")
                .single()
                .getElement()
                .getTextRecursively())
        .contains("Not tested");
  }

  @Test
  void anAttemptUnderWayIsPlayedOnFirst() {
    open(Places.debrief(attempts.begin("tea-house", Mode.COACH, Answering.CHOICES).id()));
    assertThat(getCurrentView()).isInstanceOf(PlayView.class);
  }

  @Test
  void playingAgainBeginsANewAttempt() {
    UUID before = debrief("ask", "trade", "sorry");
    click("play-again");
    assertThat(getCurrentView()).isInstanceOf(PlayView.class);
    assertThat(attempts.mine().getFirst().id()).isNotEqualTo(before);
  }

  private UUID debrief(String... replies) {
    UUID id = attempts.begin("tea-house", Mode.ASSESSED, Answering.CHOICES).id();
    for (String reply : List.of(replies)) {
      attempts.answer(id, attempts.conversation(id).next(), reply);
    }
    open(Places.debrief(id));
    assertThat(getCurrentView()).isInstanceOf(DebriefView.class);
    return id;
  }
}
