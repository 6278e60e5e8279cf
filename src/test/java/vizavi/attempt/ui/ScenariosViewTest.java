package vizavi.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.library.Library;
import vizavi.shell.ViewTest;

class ScenariosViewTest extends ViewTest {
  @Autowired Attempts attempts;
  @Autowired Library library;

  @Test
  void aCardTellsWhomYouMeetAndWhatItTrains() {
    signIn("maria", "MENTOR");
    navigate(ScenariosView.class);
    assertThat(shown()).contains("Scenarios", "The tea house", "Mr Halasz", "Concession framing");
    assertThat(find(Anchor.class, findInView(ScenarioCard.class).single()).all())
        .extracting(Anchor::getHref)
        .containsExactly("scenarios/tea-house");
  }

  @Test
  void aPathShowsWhatIsPassedAndWhatIsNext() {
    signIn("nina", "TRAINEE");
    navigate(ScenariosView.class);
    var shown = findInView(PathCard.class).single();
    assertThat(find(Anchor.class, shown).all())
        .extracting(Anchor::getHref)
        .containsExactly("scenarios/tea-house");
    var first = library.card("tea-house");
    var path = library.paths().getFirst();
    assertThat(words(new PathCard(path, List.of(first), Set.of(), false)))
        .contains("First steps", "One talk", "0 of 1 passed", "The tea house", "Next")
        .doesNotContain("Give this path");
    assertThat(words(new PathCard(path, List.of(first), Set.of("tea-house"), false)))
        .contains("1 of 1 passed", "Passed")
        .doesNotContain("Next");
  }

  private static String words(PathCard card) {
    return card.getElement().getTextRecursively();
  }

  @Test
  void aMentorGivesAPathFromHere() {
    signIn("maria", "MENTOR");
    navigate(ScenariosView.class);
    assertThat(findInView(Anchor.class).withText("Give this path to somebody").single().getHref())
        .isEqualTo("assignments/new?path=first-steps");
  }

  @Test
  void anAttemptUnderWayIsOfferedToGoOn() {
    signIn("theo", "TRAINER");
    var attempt = attempts.begin("tea-house", Mode.COACH, Answering.CHOICES);
    navigate(ScenariosView.class);
    assertThat(findInView(Anchor.class).withText("Go on").single().getHref())
        .isEqualTo("attempts/" + attempt.id());
  }

  @Test
  void theBriefingBeginsAnAttemptInTheModeChosen() {
    signIn("ada", "ADMIN");
    open("scenarios/tea-house");
    assertThat(shown()).contains("A regular wants the corner table on a full evening.");
    findInView(ModeChoice.class).single().setValue(Mode.ASSESSED);
    click("begin");
    assertThat(getCurrentView()).isInstanceOf(PlayView.class);
    assertThat(attempts.underWay("tea-house").orElseThrow().mode()).isEqualTo(Mode.ASSESSED);
  }
}
