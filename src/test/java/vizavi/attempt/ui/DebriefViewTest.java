package vizavi.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

class DebriefViewTest extends ViewTest {
  @Autowired Attempts attempts;

  @Autowired private JdbcTemplate jdbc;

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
  void everyReplyHasAMarkAndTheTurningPointIsQuoted() {
    debrief("give", "threaten", "sorry");
    assertThat(words(Article.class, "turn")).allMatch(DebriefViewTest::marked);
    assertThat(findInView(TurningCard.class).single().getElement().getTextRecursively())
        .contains("Sit elsewhere or leave.", "Show me a better course");
    assertThat(shown()).contains("attainable", "between the least and the most");
  }

  private static boolean marked(String turn) {
    return Stream.of("Best there was", "Good", "Cost a little", "Mistake", "This lost", "Can’t be")
        .anyMatch(turn::contains);
  }

  @Test
  void whatWasGivenIsListed() {
    debrief("give", "trade", "sorry");
    assertThat(findInView(LedgerCard.class).single().getElement().getTextRecursively())
        .contains("Framed", "How you said it", "hiding the cost", "Because of it")
        .contains("The story will remember it")
        .doesNotContain("promised");
  }

  @Test
  void anAttemptOfFormerTimesReadsAsItDid() {
    UUID id = debrief("give", "trade", "sorry");
    jdbc.update("update attempt set scale = 0 where id = ?", id);
    open(Places.debrief(id));
    assertThat(shown()).contains("scored as all were at that time").doesNotContain("attainable");
    assertThat(findInView(TurningCard.class).all()).isEmpty();
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
