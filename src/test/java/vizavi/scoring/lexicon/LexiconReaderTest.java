package vizavi.scoring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vizavi.scoring.words.Tongue;

/** A mistake in a lexicon file is named with its place. */
class LexiconReaderTest {
  private static final String SOUND =
      """
      lexicon: 1
      language: en
      classes:
        late: [late]
      entries:
        sorry-late:
          move: apologise
          strength: sure
          patterns: [sorry .. <late>]
          unless: [so what]
          hits: ["[Sorry, late]"]
          misses: ["Sorry"]
      """;

  @Test
  void aSoundFileIsRead() {
    var lexicon = LexiconReader.read(Tongue.EN, Map.of("a.yaml", SOUND));
    assertThat(lexicon.tongue()).isEqualTo(Tongue.EN);
    assertThat(lexicon.classes()).containsExactly("<number>", "<time>", "<late>");
    assertThat(lexicon.vocabulary()).contains("late", "sorry", "so", "what");
    var entry = lexicon.entries().getFirst();
    assertThat(entry.shows()).isEqualTo("apologise");
    assertThat(entry.isSign()).isFalse();
    assertThat(entry.strength()).isEqualTo(Strength.SURE);
    assertThat(entry.hits()).containsExactly("[Sorry, late]");
    assertThat(entry.place()).hasToString("a.yaml:6:3");
  }

  @Test
  void anEntryIsLikelyWhereItDoesNotSay() {
    var lexicon =
        LexiconReader.read(Tongue.EN, Map.of("a.yaml", SOUND.replace("    strength: sure\n", "")));
    assertThat(lexicon.entries().getFirst().strength()).isEqualTo(Strength.LIKELY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          language: en        | language: hu       | a.yaml:2:11: error: this is the lexicon of en
          move: apologise     | move: apologize    | a.yaml:6:3: error: no move "apologize"; did you mean "apologise"?
          move: apologise     | x: 1               | a.yaml:7:5: error: unknown key "x"
          move: apologise     | sign: s/    move: thank | a.yaml:6:3: error: an entry shows a move or a sign
          strength: sure      | strength: surely   | a.yaml:8:15: error: a strength is sure, likely or hint
          patterns: [sorry .. <late>] | patterns: [] | a.yaml:6:3: error: an entry needs patterns
          patterns: [sorry .. <late>] | patterns: so | a.yaml:9:15: error: expected a list
          patterns: [sorry .. <late>] | patterns: [a, <soon>] | a.yaml:9:19: error: there is no class <soon>
          unless: [so what]   | unless: [so .., a] | a.yaml:10:14: error: a pattern ends with a word
          late: [late]        | late: [so, l*]     | a.yaml:4:3: error: "l*" is too short
          late: [late]        | late: [so so]      | a.yaml:4:3: error: "so so" is not one word
          classes:            | clases:            | a.yaml:3:1: error: unknown key "clases"; did you mean "classes"?
          sorry-late:         | sorry-late: no/  b: | a.yaml:6:15: error: expected keys and values
          """)
  void aMistakeIsNamedWithItsPlace(String sound, String broken, String message) {
    var text = SOUND.replace(sound, broken.replace("/", "\n"));
    assertThatThrownBy(() -> LexiconReader.read(Tongue.EN, Map.of("a.yaml", text)))
        .isInstanceOf(LexiconMistake.class)
        .hasMessageContaining(message);
  }

  @Test
  void everyMistakeOfEveryFileIsNamed() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a.yaml", SOUND.replace("sure", "soso").replace("so what", "^"));
    files.put("b.yaml", SOUND);
    assertThatThrownBy(() -> LexiconReader.read(Tongue.EN, files))
        .hasMessageContaining("a.yaml:8:15: ")
        .hasMessageContaining("a.yaml:10:14: ")
        .hasMessageContaining("b.yaml:6:3: error: there are two entries \"sorry-late\"");
  }
}
