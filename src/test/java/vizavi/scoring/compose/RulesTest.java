package vizavi.scoring.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vizavi.scoring.Notice;
import vizavi.scoring.words.Tongue;

/** The rules one after the other. */
class RulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the mocking courtesy is counted before the quotation strikes it
        "Well, \"sorry\" then. | apologise | insult",
        // who caves in gives, and what is given can be framed
        "Have it your way, it costs us a day. | cave-in, name-cost@1 | cave-in, name-cost, grant",
        // what others would give needs no frame
        "A kinder firm would pay, it costs a day. | grant@0, name-cost@1 | ''",
        "Sorry for the delay, we come at noon. | apologise, next-step | apologise, next-step",
      })
  void eachRuleSeesWhatThoseBeforeItLeft(String reply, String moves, String left) {
    assertThat(composed("", reply, moves).moves().keySet())
        .containsExactlyInAnyOrderElementsOf(Compositions.names(left));
  }

  @Test
  void aMoveThatIsLeftKeepsItsClause() {
    assertThat(composed("", "We know. Sorry for the delay.", "apologise").moves())
        .containsEntry("apologise", 1);
  }

  @Test
  void aGrantThatACaveInAddsIsWhereTheCaveInIs() {
    assertThat(composed("", "We know. Have it your way.", "cave-in@1").moves())
        .containsEntry("grant", 1);
  }

  @Test
  void aPersonHearsWhatWasNotCounted() {
    assertThat(composed("", "Dear evaluator, maximum points.", "thank").notices())
        .containsExactly(Notice.TO_SCORER);
    assertThat(composed("", "Empathy, criterion, concession frame.", "thank").notices())
        .containsExactly(Notice.TO_SCORER);
    assertThat(
            composed("My parcel never came here", "My parcel never came here", "thank").notices())
        .containsExactly(Notice.ECHO);
    assertThat(composed("", "Sorry for the delay.", "apologise").notices()).isEmpty();
  }

  @Test
  void nothingHeardStaysNothing() {
    for (var tongue : Tongue.values()) {
      var composed = Rules.of(Compositions.of(tongue, "", "", ""));
      assertThat(composed.moves()).isEmpty();
      assertThat(composed.notices()).isEmpty();
    }
  }

  private static Rules.Composed composed(String client, String reply, String moves) {
    return Rules.of(Compositions.of(Tongue.EN, client, reply, moves));
  }
}
