package vizavi.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However letters are typed, the same word is read, and its place is that of what was typed. */
class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "EN, Café, cafe",
    "EN, CAFÉ, cafe",
    "EN, naïve, naive",
    "EN, ﬁne, fine",
    "EN, ｓｏｒｒｙ, sorry",
    "HU, Köszönöm, koszonom",
    "HU, kőszőnőm, koszonom",
    "HU, Őszintén, oszinten",
    "RU, Ещё, еще",
    "RU, ЁЛКА, елка",
    "UK, їжак, їжак",
    "UK, ҐАНОК, ґанок",
    "UK, Зробіть, зробіть",
  })
  void lettersAreEvenedOut(Tongue tongue, String typed, String form) {
    assertThat(Reads.forms(tongue, typed)).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Café", "Köszönöm szépen", "Ещё ёлка, мой", "їжак і йод", "CAFÉ ÉS ŐR"})
  void composedAndDecomposedLettersAreReadAlike(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(apart).isNotEqualTo(text);
    for (var tongue : Tongue.values()) {
      assertThat(Reads.forms(tongue, apart)).isEqualTo(Reads.forms(tongue, text));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Tongue.class,
      names = {"EN", "HU"})
  void anAccentIsPartOfTheStretchOfItsLetter(Tongue tongue) {
    var words = Reads.read(tongue, "a Cafe\u0301 b");
    var cafe = words.counting().get(1);
    assertThat(cafe.form()).isEqualTo("cafe");
    assertThat(words.slice(cafe.from(), cafe.to())).isEqualTo("Cafe\u0301");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u202e", "\ufe0f"})
  void whatCannotBeSeenCutsNoWord(String invisible) {
    var words = Reads.read(Tongue.EN, "so sor" + invisible + "ry, really");
    var sorry = words.counting().get(1);
    assertThat(sorry.form()).isEqualTo("sorry");
    assertThat(sorry.stem()).isEqualTo(Reads.read(Tongue.EN, "sorry").tokens().getFirst().stem());
    assertThat(words.slice(sorry.from(), sorry.to())).isEqualTo("sor" + invisible + "ry");
  }

  @Test
  void whatCannotBeSeenBeforeAndAfterAWordIsNotPartOfIt() {
    var yes = Reads.read(Tongue.EN, "\u200byes\ufeff").tokens().getFirst();
    assertThat(yes.from()).isEqualTo(1);
    assertThat(yes.to()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"don't", "don’t", "don‘t", "donʼt", "don`t", "don´t", "don＇t"})
  void anApostropheIsOneHoweverItIsTyped(String typed) {
    assertThat(Reads.forms(Tongue.EN, typed)).isEqualTo("don't");
    assertThat(Reads.read(Tongue.EN, typed).tokens()).hasSize(1);
  }

  @Test
  void oneCharThatFoldsToSeveralKeepsItsPlace() {
    var words = Reads.read(Tongue.EN, "a ﬁne ½");
    assertThat(words.counting().get(1).from()).isEqualTo(2);
    assertThat(words.counting().get(1).to()).isEqualTo(5);
    assertThat(words.tokens()).last().satisfies(last -> assertThat(last.to()).isEqualTo(7));
  }

  @Test
  void aNoBreakSpaceIsASpace() {
    assertThat(Reads.forms(Tongue.EN, "so\u00a0sorry\u202findeed\there"))
        .isEqualTo("so sorry indeed here");
  }
}
