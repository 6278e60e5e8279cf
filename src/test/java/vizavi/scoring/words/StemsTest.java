package vizavi.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of one word share a stem, words that only look alike do not. */
class StemsTest {

  @ParameterizedTest
  @CsvSource({
    "EN, delay delays delayed delaying",
    "EN, promise promised promises",
    "RU, задержка задержку задержки задержкой",
    "RU, жалоба жалобы жалобу",
    "UK, скарга скарги скаргу",
    "UK, дякую дякуємо дякував",
    "UK, затримка затримку затримки",
    "HU, házakban házak háznak",
    "HU, szerződés szerződést szerződésben",
  })
  void formsOfOneWordShareAStem(Tongue tongue, String forms) {
    assertThat(stems(tongue, forms).stream().distinct()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, sorry sort", //
    "RU, жалоба жалость",
    "UK, гроші груші",
    "HU, ház házas",
  })
  void otherWordsHaveOtherStems(Tongue tongue, String forms) {
    assertThat(stems(tongue, forms)).doesNotHaveDuplicates();
  }

  @Test
  void theStemOfAWordIsTheSameInATextAndAlone() {
    var reader = new WordReader(Tongue.UK);
    assertThat(reader.read("Дякуємо вам").tokens().getFirst().stem())
        .isEqualTo(reader.stem("дякуємо"));
  }

  @Test
  void numbersAndMarksAreTheirOwnStems() {
    assertThat(Reads.read(Tongue.EN, "14:30, 7").tokens().stream().map(Token::stem))
        .containsExactly("14:30", ",", "7");
  }

  @Test
  void severalThreadsGetTheSameStemsAsOne() {
    var words = List.of("delayed", "promises", "sorry", "charging", "exceptions", "kindly");
    var alone = new WordReader(Tongue.EN);
    var wanted = words.stream().map(alone::stem).toList();
    var shared = new WordReader(Tongue.EN);
    var stems =
        IntStream.range(0, 6_000).parallel().mapToObj(i -> shared.stem(words.get(i % 6))).toList();
    for (int i = 0; i < stems.size(); i++) {
      assertThat(stems.get(i)).isEqualTo(wanted.get(i % 6));
    }
  }

  private static List<String> stems(Tongue tongue, String forms) {
    return Arrays.stream(forms.split(" "))
        .map(form -> Reads.read(tongue, form).tokens().getFirst().stem())
        .toList();
  }
}
