package vizavi.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vizavi.play.Picked;
import vizavi.play.Typed;
import vizavi.scoring.Evidence;
import vizavi.scoring.Finding;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;
import vizavi.shell.ViewTest;

class ToneWordsTest extends ViewTest {
  private static final Finding COLD =
      new Finding(Skill.POLITENESS, Rubric.TONE, List.of(), new BigDecimal("-0.4"), "the tone");

  @Test
  void theWordsThatPulledThatWayAreNamedTheStrongestFirst() {
    var heard =
        picked(List.of(heard("already", "-0.2"), heard("the", "0.1"), heard("look", "-0.3")));
    assertThat(ToneWords.because(COLD, heard)).isEqualTo("the tone of “look”, “already”");
  }

  @Test
  void withoutWordsItIsTheToneAllTheSame() {
    assertThat(ToneWords.because(COLD, picked(List.of()))).isEqualTo("the tone of the words");
  }

  private static Evidence heard(String text, String points) {
    return new Evidence(0, text.length(), text, new BigDecimal(points));
  }

  private static Picked picked(List<Evidence> tone) {
    return new Picked(
        "door",
        "ask",
        "look, the already",
        new Score(List.of(), Map.of(), List.of(COLD)),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.of(
            new Typed(
                Map.of(), Map.of(Skill.POLITENESS, tone), false, List.of(), List.of(), true)));
  }
}
