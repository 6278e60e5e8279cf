package vizavi.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vizavi.scoring.words.Token.Kind;

/** What is a word, what is a number, what is a time, what is a mark. */
class ScanningTest {

  @ParameterizedTest
  @ValueSource(strings = {"7", "1,000", "15.000", "$25.50", "€9", "9€", "500₽", "₴40", "10%"})
  void aNumberIsOneWithWhatBelongsToIt(String typed) {
    only(typed, Kind.NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1st", "2nd", "3rd", "21st", "4th"})
  void anOrdinalIsANumber(String typed) {
    only(typed, Kind.NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"14:30", "5pm", "11am", "5.30pm", "5:30PM", "7h"})
  void aClockTimeIsOne(String typed) {
    only(typed, Kind.TIME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"don't", "п'ять", "B2B", "4x4", "12a", "east", "h", "ham", "pm"})
  void aWordIsOne(String typed) {
    only(typed, Kind.WORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"👍", "😀", "☎", "\uD83D"})
  void anEmojiDoesNotCount(String typed) {
    only(typed, Kind.EMOJI);
    assertThat(Reads.read(Tongue.EN, "ok " + typed).counting()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "!", ",", ".", "\n", "-", "\uDE00", "'"})
  void aMarkDoesNotCount(String typed) {
    only(typed, Kind.MARK);
    assertThat(Reads.read(Tongue.EN, "ok " + typed).counting()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "well-known shop | well known shop",
        "At 14:30, please. | at 14:30 please",
        "by 5pm/6pm | by 5pm 6pm",
        "it's the boys' room | it's the boys room",
        "no.5 | no 5",
        "see a@b, x | see a@b x",
        "3-го числа | 3 го числа",
      })
  void marksCutWordsApart(String typed, String forms) {
    assertThat(Reads.forms(Tongue.EN, typed)).isEqualTo(Reads.forms(Tongue.EN, forms));
    assertThat(Reads.read(Tongue.EN, typed).counting()).hasSize(forms.split(" ").length);
  }

  @Test
  void blanksAreNothing() {
    assertThat(Reads.read(Tongue.EN, "  \t \u00a0 ").tokens()).isEmpty();
    assertThat(Reads.read(Tongue.EN, "").tokens()).isEmpty();
    assertThat(Reads.read(Tongue.EN, "").ends()).isEmpty();
  }

  @Test
  void whatIsTooLongIsCutAndNoticed() {
    var long1 = "word ".repeat(WordReader.LISTENED / 5);
    assertThat(Reads.read(Tongue.EN, long1).notices()).isEmpty();
    var words = Reads.read(Tongue.EN, long1 + "more");
    assertThat(words.notices()).containsExactly(Words.Oddity.CUT);
    assertThat(words.counting()).hasSize(WordReader.LISTENED / 5);
    assertThat(words.typed()).endsWith("more");
  }

  private static void only(String typed, Kind kind) {
    var tokens = Reads.read(Tongue.EN, typed).tokens();
    assertThat(tokens).hasSize(1);
    assertThat(tokens.getFirst().kind()).isEqualTo(kind);
  }
}
