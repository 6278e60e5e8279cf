package vizavi.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vizavi.scoring.words.Token;
import vizavi.scoring.words.Tongue;
import vizavi.scoring.words.WordReader;

/** What is said again is heard once. */
class RepetitionTest {

  @ParameterizedTest
  @ValueSource(strings = {"Sorry for that. ", "x ", "ha ho ", "«a»\n", "Sorry. Sorry. No. "})
  void aTextPastedAgainIsThatText(String text) {
    assertThat(Repetition.once(text)).isEqualTo(text);
    assertThat(Repetition.once(text.repeat(10))).isEqualTo(text);
    assertThat(Repetition.once(text.repeat(7).stripTrailing()).strip()).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mama",
        "Sorry. Sorry. No.",
        "aab",
        "that hat",
        "Sorry for that, sorry for it"
      })
  void anyOtherTextStaysWhole(String text) {
    assertThat(Repetition.once(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sorry. We come. Sorry. | sorry we come",
        "Sorry! SORRY? sorry... | sorry",
        "So sorry. Sorry so. | so sorry sorry so",
        "Sorry, sorry. | sorry sorry",
        "We wait. We waited. | we wait",
      })
  void aSentenceSaidAgainIsLeftOut(String text, String forms) {
    var words = Repetition.without(new WordReader(Tongue.EN).read(text));
    assertThat(String.join(" ", words.counting().stream().map(Token::form).toList()))
        .isEqualTo(forms);
  }

  @Test
  void itIsNoticed() {
    var scorer = Scorer.shipped();
    assertThat(scorer.hear(said("Sorry for the delay. ".repeat(10))).notices())
        .containsExactly(Notice.REPEATED);
    assertThat(scorer.hear(said("Sorry for the delay. We come. Sorry for the delay.")).notices())
        .containsExactly(Notice.REPEATED);
    assertThat(scorer.hear(said("Sorry for the delay. We come.")).notices()).isEmpty();
  }

  private static Utterance said(String reply) {
    return new Utterance(Tongue.EN, "", reply);
  }
}
