package vizavi.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;

class TodayViewTest extends ViewTest {
  private static final String ASK = "May I ask what the table is for tonight?";

  @Autowired JdbcTemplate database;

  @BeforeEach
  void nobodyHasPractisedYet() {
    for (var table : new String[] {"exercise_turn", "exercise", "exercise_card"}) {
      database.update("delete from " + table);
    }
    signIn("nina", "TRAINEE");
    open(Places.TODAY);
  }

  @Test
  void theSituationIsTherePlainlyAndWhatMattersIsAskedFirst() {
    assertThat(shown())
        .contains("Today’s two minutes", "The tea house", "You run a small tea house.")
        .contains("Mr Halasz would like a word", "My table, please.")
        .contains("What matters to this client?")
        .doesNotContain("A regular, used to his table.", "What do you say?");
  }

  @Test
  void whatMattersStandsBesideTheClientsStoryAndThenTheReplyIsAskedFor() {
    say("His wife's day");
    assertThat(shown())
        .contains("You said", "His wife's day", "A regular, used to his table.")
        .contains("A regular wants the corner table on a full evening.", "What do you say?");
  }

  @Test
  void nothingTypedIsRefusedKindlyAndNothingIsLost() {
    say("   ");
    assertThat(findInView(TextArea.class).single().getErrorMessage()).contains("A few words");
    assertThat(shown()).contains("What matters to this client?");
  }

  @Test
  void theReplyIsAnsweredWithReasonsTheDayItComesBackAndTheStreak() {
    say("His wife's day");
    say(ASK);
    assertThat(words(Paragraph.class, "said-by-trainee")).last().asString().contains(ASK);
    assertThat(findInView(Feedback.class).single().getElement().getTextRecursively())
        .contains("Politeness", "of 4", "This moment comes back");
    assertThat(shown()).contains("You asked, so I tell you.", "One day: a beginning");
    assertThat(findInView(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("scenarios/tea-house");
    open(Places.SCENARIOS);
    open(Places.TODAY);
    assertThat(findInView(Feedback.class).exists()).isTrue();
  }

  @Test
  void oneMoreIsAnotherMoment() {
    say("His wife's day");
    say(ASK);
    click("more");
    assertThat(shown()).contains("What matters to this client?");
    assertThat(findInView(Feedback.class).exists()).isFalse();
  }

  @Test
  void whatIsNotUnderstoodIsAskedForAgain() {
    say("His wife's day");
    say("Bicycles purple seventeen.");
    assertThat(shown()).contains("I asked for my table. Do I get it?", "What do you say?");
    assertThat(findInView(Feedback.class).exists()).isFalse();
  }

  private void say(String words) {
    test(findInView(TextArea.class).id("words")).setValue(words);
    click("send");
  }
}
