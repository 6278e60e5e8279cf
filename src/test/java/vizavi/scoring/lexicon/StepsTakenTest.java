package vizavi.scoring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vizavi.scoring.words.Tongue;
import vizavi.scoring.words.WordReader;

/** No text is slow: the steps taken are counted, so no clock is needed to see it. */
class StepsTakenTest {
  /** More words than a pattern can span: a longer text costs no word of it more. */
  private static final int TIMES = 40;

  /** A hundredth of a millisecond or so. */
  private static final long FEW = 8_000;

  @ParameterizedTest
  @EnumSource
  void aWordSaidAgainAndAgainCostsFewStepsEachTime(Tongue tongue) {
    var lexicon = Lexicon.shipped(tongue);
    var reader = new WordReader(tongue);
    for (var word : lexicon.vocabulary()) {
      assertThat(steps(lexicon, reader, (word + " ").repeat(TIMES)) / TIMES)
          .as(word)
          .isLessThan(FEW);
    }
  }

  @ParameterizedTest
  @EnumSource
  void twiceTheTextIsTwiceTheSteps(Tongue tongue) {
    var lexicon = Lexicon.shipped(tongue);
    var reader = new WordReader(tongue);
    for (var word : lexicon.vocabulary().stream().sorted().limit(200).toList()) {
      long once = steps(lexicon, reader, (word + " ").repeat(TIMES));
      assertThat(steps(lexicon, reader, (word + " ").repeat(2 * TIMES)))
          .as(word)
          .isLessThanOrEqualTo(once * 5 / 2);
    }
  }

  @Test
  void gapsAfterGapsAreGoneThroughAFewHundredTimesAtMost() {
    var file =
        """
        lexicon: 1
        language: en
        entries:
          one:
            sign: one
            patterns: [late ... late ... late ... =never]
        """;
    var lexicon = LexiconReader.read(Tongue.EN, java.util.Map.of("one.yaml", file));
    var reader = new WordReader(Tongue.EN);
    long steps = steps(lexicon, reader, "late ".repeat(500) + "never");
    assertThat(steps).isBetween(500L * 100, 500L * 8 * 8 * 8 * 4);
    assertThat(steps(lexicon, reader, "late ".repeat(500)))
        .as("no step where a word that must be there is nowhere")
        .isZero();
  }

  @Test
  void onlyWordsThatCanBeginAPatternOpenIt() {
    var lexicon =
        LexiconReader.read(
            Tongue.EN,
            java.util.Map.of(
                "one.yaml", "entries: {one: {sign: one, patterns: [late ... again]}}\n"));
    var reader = new WordReader(Tongue.EN);
    assertThat(steps(lexicon, reader, "again ".repeat(300) + "late")).isLessThan(20);
  }

  private static long steps(Lexicon lexicon, WordReader reader, String text) {
    var words = reader.read(text);
    var tokens = words.counting();
    var going = lexicon.going(tokens, words.ends());
    lexicon.find(tokens, going);
    return going.taken();
  }
}
