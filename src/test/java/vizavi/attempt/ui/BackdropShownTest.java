package vizavi.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vizavi.attempt.Answering;
import vizavi.attempt.Attempts;
import vizavi.attempt.Mode;
import vizavi.library.Card;
import vizavi.library.Library;
import vizavi.shell.Places;
import vizavi.shell.ViewTest;
import vizavi.shell.backdrop.Backdrop;

class BackdropShownTest extends ViewTest {
  @Autowired Attempts attempts;
  @Autowired Library library;

  @BeforeEach
  void signIn() {
    signIn("maria", "MENTOR");
    navigate(ScenariosView.class);
  }

  @Test
  void aScenarioWithoutABackdropShowsNoneAnywhere() {
    assertThat(findInView(Backdrop.class).exists()).isFalse();
    open("scenarios/tea-house");
    assertThat(findInView(Backdrop.class).exists()).isFalse();
    open(Places.attempt(attempts.begin("tea-house", Mode.COACH, Answering.CHOICES).id()));
    assertThat(findInView(Backdrop.class).exists()).isFalse();
  }

  @Test
  void onACardThePlaceIsADecoration() {
    Backdrop place =
        find(Backdrop.class, new ScenarioCard(teaHouse("shop"), Optional.empty())).single();

    assertThat(place.getElement().getAttribute("data-place")).isEqualTo("shop");
    assertThat(place.getElement().getAttribute("aria-hidden")).isEqualTo("true");
    assertThat(place.getElement().hasAttribute("role")).isFalse();
  }

  @Test
  void elsewhereItsTextAlternativeSaysWhatIsSeen() {
    Backdrop place = Backdrop.of(Optional.of("workshop")).orElseThrow();

    assertThat(place.getElement().getAttribute("role")).isEqualTo("img");
    assertThat(place.getElement().getAttribute("aria-label"))
        .isEqualTo("A workshop with bicycles on stands");
  }

  private Card teaHouse(String backdrop) {
    Card card = library.card("tea-house");
    return new Card(
        card.scenario(),
        card.title(),
        card.level(),
        Optional.of(backdrop),
        List.copyOf(card.trains()),
        card.role(),
        card.client(),
        card.ownWords(),
        card.revision(),
        card.language(),
        card.languages());
  }
}
