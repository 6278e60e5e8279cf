package vizavi.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is typed, every token stands where it says, in order, and nothing is read twice. */
class WordPlacesPropertiesTest {

  @Property
  void tokensStandOneAfterTheOtherInTheTypedText(
      @ForAll("texts") String typed, @ForAll Tongue tongue) {
    var words = Reads.read(tongue, typed);
    int from = 0;
    int sentence = 0;
    int clause = 0;
    for (var token : words.tokens()) {
      assertThat(token.from()).isGreaterThanOrEqualTo(from);
      assertThat(token.to()).isGreaterThan(token.from()).isLessThanOrEqualTo(typed.length());
      assertThat(token.sentence()).isBetween(sentence, sentence + 1);
      assertThat(token.clause()).isGreaterThanOrEqualTo(clause);
      assertThat(words.slice(token.from(), token.to())).isNotEmpty();
      from = token.from();
      sentence = token.sentence();
      clause = token.clause();
    }
    assertThat(words.ends()).hasSize(words.tokens().isEmpty() ? 0 : sentence + 1);
  }

  @Property
  void plainWordsAreReadAsTheyStand(@ForAll("plain") String typed) {
    var words = Reads.read(Tongue.EN, typed);
    for (var token : words.counting()) {
      assertThat(words.slice(token.from(), token.to()).toLowerCase(Locale.ROOT))
          .isEqualTo(token.form());
    }
    assertThat(Reads.forms(words.counting())).isEqualTo(typed.toLowerCase(Locale.ROOT));
  }

  @Provide
  Arbitrary<String> texts() {
    var odd = "aяїő '\"«»“„.,:;!?-()\n\t\u0301\u0308\u00ad\u200b\u200d7$€%@0½ﬁ\uD83D\uDE00\u0000";
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(60),
        Arbitraries.strings().withChars(odd.toCharArray()).ofMaxLength(60));
  }

  @Provide
  Arbitrary<String> plain() {
    var word = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(9);
    return word.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join(" ", list));
  }
}
