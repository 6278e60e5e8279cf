package vizavi.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vizavi.Scenarios;
import vizavi.ThroughJson;
import vizavi.scenario.Reply;

/** Playtests that begin in the middle. */
class MidwayTest {
  private final Play gate = Scenarios.small("gate");

  @Test
  void aPlaytestBeginsAtAnySceneWithChosenFacts() {
    var opening = gate.openAt(gate.at("talk", 60, 30, Map.of("tries", 1, "mood", 1), 7));
    assertThat(opening.number()).isZero();
    assertThat(opening.picked()).isEmpty();
    assertThat(opening.hears())
        .containsExactly(new Heard(Heard.VISIT, "Monday morning"), new Heard("client", "Well?"));
    assertThat(gate.offers(opening.after()))
        .extracting(Reply::id)
        .containsExactly("shout", "wait", "storm");
    assertThat(opening.after().patience()).as("the scene's own effect of -5").isEqualTo(55);
    assertThat(opening.after().trust()).isEqualTo(30);
    assertThat(ThroughJson.state(opening.after())).isEqualTo(opening.after());
  }

  @Test
  void atTheStartWithTheStartingValuesItIsTheOpening() {
    var client = gate.scenario().client();
    var start = gate.at("arrival", client.patience(), client.trust(), Map.of(), 3);
    assertThat(gate.openAt(start)).isEqualTo(gate.open(3));
  }

  @Test
  void factsLeftOutHaveTheirValueAtTheStart() {
    assertThat(gate.at("talk", 1, 1, Map.of("tries", 2), 0).facts())
        .isEqualTo(Map.of("known", 0, "mood", 0, "tries", 2));
  }

  @Test
  void aTriggerThatHoldsFiresAtOnce() {
    var opening = gate.openAt(gate.at("talk", 50, 50, Map.of("tries", 3), 0));
    assertThat(opening.after().at()).isEqualTo("barking");
    assertThat(gate.openAt(gate.at("talk", 3, 50, Map.of(), 0)).after().over()).isTrue();
  }

  @Test
  void aSceneThatGoesOnByItselfIsFollowed() {
    var opening = gate.openAt(gate.at("arrival", 40, 20, Map.of(), 0));
    assertThat(opening.after().at()).isEqualTo("talk");
    assertThat(opening.hears()).contains(new Heard("dog", "Woof."));
  }

  @Test
  void luckIsTheSeedsOwn() {
    long inside =
        IntStream.range(0, 1000)
            .mapToObj(seed -> gate.openAt(gate.at("talk", 60, 60, Map.of(), seed)).after())
            .filter(state -> gate.answer(state, "greet").after().over())
            .count();
    assertThat(inside).isBetween(430L, 570L);
  }

  @Test
  void whatTheScenarioDoesNotKnowIsRefused() {
    refused("scenario \"gate\" has no scene \"tall\"; did you mean \"talk\"?", "tall", 1, Map.of());
    refused("scenario \"gate\" has no scene \"inside\"", "inside", 1, Map.of());
    refused(
        "scenario \"gate\" has no fact \"trees\"; did you mean \"tries\"?",
        "talk",
        1,
        Map.of("trees", 1));
    refused("\"patience\" can't be 101: it is a number from 0 to 100", "talk", 101, Map.of());
    refused("\"tries\" can't be 4: it is a number from 0 to 3", "talk", 1, Map.of("tries", 4));
    refused("\"mood\" can't be -1: it is a number from 0 to 1", "talk", 1, Map.of("mood", -1));
    assertThatThrownBy(() -> gate.at("talk", 1, -1, Map.of(), 0))
        .hasMessage("\"trust\" can't be -1: it is a number from 0 to 100");
  }

  private void refused(String why, String scene, int patience, Map<String, Integer> facts) {
    assertThatThrownBy(() -> gate.at(scene, patience, 1, facts, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(why);
  }

  @Test
  void aStateThatIsOverOrOfAnotherScenarioIsNotOpened() {
    var over = gate.answer(gate.open(2).after(), "greet").after();
    assertThatThrownBy(() -> gate.openAt(over))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("over");
    var other = Scenarios.small("shop").open(1).after();
    assertThatThrownBy(() -> gate.openAt(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no scene \"counter\"");
  }
}
