package vizavi.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;
import static vizavi.scoring.words.Words.Oddity.DIGITS_FOR_LETTERS;
import static vizavi.scoring.words.Words.Oddity.LOOK_ALIKES;
import static vizavi.scoring.words.Words.Oddity.TRANSLITERATED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words written with other letters than the language's are read as they are meant. */
class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "EN, ѕоrrу, sorry", // all but r Cyrillic
    "EN, dеlау, delay",
    "EN, асе, ace", // a whole word of twins
    "HU, köszönöm а segítséget, koszonom a segitseget",
    "RU, Пpивет, привет",
    "RU, дopoгoй, дорогой",
    "RU, cop, сор",
    "UK, вiдпoвiдь, відповідь",
  })
  void lookAlikesArePutRight(Tongue tongue, String typed, String form) {
    var words = Reads.read(tongue, typed);
    assertThat(Reads.forms(words.counting())).isEqualTo(form);
    assertThat(words.notices()).containsExactly(LOOK_ALIKES);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, Привет my friend, привет my friend",
    "RU, Перезвоню через WhatsApp завтра, перезвоню через whatsapp завтра",
    "UK, Надішлю на email сьогодні, надішлю на email сьогодні",
    "RU, Заказ 4x4 готов, заказ 4x4 готов",
  })
  void aForeignWordIsLeftAlone(Tongue tongue, String typed, String forms) {
    var words = Reads.read(tongue, typed);
    assertThat(Reads.forms(words.counting())).isEqualTo(forms);
    assertThat(words.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "you cl0wn, you id1ot | you clown you idiot",
        "w4it, h@te | wait hate",
        "th4nk y0ur b0ss | thank your boss",
      })
  void digitsForLettersArePutRightWhereThereAreSeveral(String typed, String forms) {
    var words = Reads.read(Tongue.EN, typed);
    assertThat(Reads.forms(words.counting())).isEqualTo(forms);
    assertThat(words.notices()).containsExactly(DIGITS_FOR_LETTERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"one cl0wn here", "flat 4b and 12a", "the 3rd at 5pm", "A4 or B5 paper"})
  void aLoneDigitMayBeMeant(String typed) {
    assertThat(Reads.read(Tongue.EN, typed).notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RU | Izvinite pozhaluysta za zaderzhku | извините пожалуйста за задержку",
        "RU | Zdravstvuyte, ya vas ponyal | здравствуйте я вас понял",
        "RU | Mariya, vash novyy zakaz v moyey mashine | мария ваш новый заказ в моей машине",
        "RU | eto nashe izvineniye, schet zavtra | ето наше извинение щет завтра",
        "UK | Dobryi den, duzhe diakuiu | добрий ден дуже дякую",
        "UK | Perekazhu hroshi zavtra | перекажу гроші завтра",
        "UK | ye moyi novyny | є мої новини",
        "UK | pochekay, dobryy druzhe | почекай добрий друже",
      })
  void cyrillicInLatinLettersIsReadBack(Tongue tongue, String typed, String forms) {
    var words = Reads.read(tongue, typed);
    assertThat(Reads.forms(words.counting())).isEqualTo(forms);
    assertThat(words.notices()).containsExactly(TRANSLITERATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Izvinite pozhaluysta za zaderzhku",
        "HU | Izvinite pozhaluysta za zaderzhku",
        "RU | Spasibo, da",
        "RU | Спасибо, это Samsung Galaxy Note",
      })
  void nothingIsReadBackWhereThereIsNoNeed(Tongue tongue, String typed) {
    assertThat(Reads.read(tongue, typed).notices()).isEmpty();
  }

  @Test
  void wordsPutRightKeepTheirPlaces() {
    var words = Reads.read(Tongue.RU, "Zdravstvuyte, ya vas ponyal");
    assertThat(words.counting().stream().map(one -> words.slice(one.from(), one.to())))
        .containsExactly("Zdravstvuyte", "ya", "vas", "ponyal");
  }
}
