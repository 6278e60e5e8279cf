package vizavi.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that is shipped is looked up in a dictionary of its language. */
class SpellingTest {
  private static final Map<String, Speller> SPELLERS = new HashMap<>();

  private static Speller speller(String language) {
    return SPELLERS.computeIfAbsent(language, Speller::of);
  }

  /** A line for each word of a file that is not known, with what it might have been. */
  private static List<String> errors(List<Proof> proofs, String language, Allowed allowed) {
    Map<String, Boolean> known = new HashMap<>();
    Set<String> said = new HashSet<>();
    List<String> errors = new ArrayList<>();
    for (Proof proof : proofs) {
      for (String word : proof.words()) {
        if (!known.computeIfAbsent(word, one -> speller(language).knows(one))
            && !proof.people().allows(word)
            && !allowed.allows(word)
            && said.add(proof.file() + " " + word)) {
          errors.add(
              proof.file() + ":" + proof.line() + ": " + word + hint(speller(language), word));
        }
      }
    }
    return errors;
  }

  private static String hint(Speller speller, String word) {
    List<String> suggested = speller.suggest(word);
    return suggested.isEmpty() ? "" : "; did you mean " + String.join(", ", suggested) + "?";
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "ru", "hu"})
  void whatIsShippedHasNoTypingErrors(String language) {
    Allowed allowed = Allowed.in(language);

    assertThat(errors(Proof.shipped(language), language, allowed))
        .as(
            "words to mend, or names to add to src/test/resources/spelling/allowed_%s.txt",
            language)
        .isEmpty();
    assertThat(allowed.unmet()).as("entries of allowed_%s.txt nothing needs", language).isEmpty();
    assertThat(allowed.entries()).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | Good evening, we colse at eight and apologise. | colse | close",
        "uk | Добрий вечір, ми зачиняємося о сьомій, перепрошуюю. | перепрошуюю | перепрошую",
        "uk | Ми предзвонимо Вам сьогодні. | предзвонимо | передзвонимо",
        "ru | Добрый вечер, мы закрываемся в воесмь. | воесмь | восемь",
        "ru | Извините, пожалуста, за ожидание. | пожалуста | пожалуйста",
        "hu | Jó estét, nyolkor zárunk, elnézést kérünk. | nyolkor | nyolckor",
        "hu | Kérem, bocsásson meg, és várjon egy percett. | percett | percet",
      })
  void aPlantedErrorIsFoundAndNamed(String language, String text, String word, String meant) {
    List<Proof> proofs = List.of(new Proof("a.yaml", 7, text));

    assertThat(errors(proofs, language, new Allowed(List.of())))
        .singleElement()
        .asString()
        .startsWith("a.yaml:7: " + word)
        .contains(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "uk | Об’єднання прийшло по-українськи о 20:31, це 12-те місце.",
        "ru | Кто-то пришёл в 20:31, это 12-й раз.",
        "hu | A 12-én érkezett vendég megköszönte, viszontlátásra! KÖSZÖNJÜK.",
        "en | It's 20:31, the twelfth time; we don't know a well-meant reply.",
      })
  void whatIsRightIsLeftAlone(String language, String text) {
    assertThat(errors(List.of(new Proof("a", 1, text)), language, new Allowed(List.of())))
        .isEmpty();
  }

  @Test
  void aNameIsAllowedWithItsEndingsAndMissedWhereNothingNeedsIt() {
    Allowed allowed = new Allowed(List.of("Амзел*", "Веретенко"));

    assertThat(allowed.allows("Амзеля")).isTrue();
    assertThat(allowed.allows("Амзелявський")).isFalse();
    assertThat(allowed.unmet()).containsExactly("Веретенко");
  }

  @Test
  void whatIsFilledIntoAMessageIsNoWordOfIt() {
    String text = "{0, plural, =0 {жодної} one {# репліка} other {# репліки}}: {1}, {2, number}";
    Proof proof = Proof.message("a.properties", 3, text);

    assertThat(proof.words()).containsExactly("жодної", "репліка", "репліки");
    assertThat(
            Proof.message("a.properties", 3, "{0, select, uk {Ukránul} other {Más}} nincs").words())
        .containsExactly("Ukránul", "Más", "nincs");
  }
}
