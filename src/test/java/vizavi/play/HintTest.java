package vizavi.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vizavi.Scenarios;
import vizavi.scoring.Finding;
import vizavi.scoring.Points;
import vizavi.scoring.Skill;

class HintTest {
  @Test
  void aLookLowersEachLevelAndNeverBelowNothing() {
    var play =
        Scenarios.play(java.nio.file.Path.of("src/test/resources/vizavi/scenarios/tea-house"));
    var before = play.answer(play.open(1).after(), "rule");
    var after = Hint.lowers(before);
    var was = before.picked().orElseThrow().score();
    var is = after.picked().orElseThrow().score();
    // a brush-off: politeness 1 becomes 0.5, negotiation stays at 0
    assertThat(was.levels()).containsEntry(Skill.NEGOTIATION, Points.of(0));
    assertThat(is.levels())
        .containsEntry(Skill.POLITENESS, new BigDecimal("0.5"))
        .containsEntry(Skill.NEGOTIATION, Points.of(0));
    assertThat(is.findings())
        .hasSize(was.findings().size() + 1)
        .endsWith(
            new Finding(
                Skill.POLITENESS, Hint.STEP, List.of(), new BigDecimal("-0.5"), Hint.BECAUSE));
    is.levels()
        .forEach(
            (skill, level) ->
                assertThat(
                        Points.sum(
                            is.findings().stream()
                                .filter(one -> one.skill() == skill)
                                .map(Finding::points)))
                    .isEqualTo(level));
    assertThat(after.after()).isEqualTo(before.after());
    assertThat(after.hears()).isEqualTo(before.hears());
  }
}
