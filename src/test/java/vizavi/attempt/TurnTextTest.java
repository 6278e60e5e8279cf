package vizavi.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vizavi.Scenarios;
import vizavi.scoring.Skill;

class TurnTextTest {
  /** As it was written before there were typed replies and decimals. */
  private static final String OLD =
      """
      {"number":1,"picked":{"scene":"hall","reply":"ask","words":"What for?","score":{"moves":[\
      "ask-need"],"levels":{"POLITENESS":2,"NEGOTIATION":3},"findings":[{"skill":"POLITENESS",\
      "step":"base","moves":[],"points":2,"because":"where every reply starts"}]},"because":null,\
      "better":"Why?","critical":false},"hears":[{"speaker":"client","text":"Oh."}],"after":{\
      "version":1,"at":"hall","over":false,"visit":"","turn":1,"patience":60,"trust":50,"facts":{\
      "asked":1},"said":["hall.ask"],"fired":[],"dice":7,"critical":false}}
      """;

  @Test
  void aRowFromBeforeThereWasTypingIsRead() {
    var turn = TurnText.read(OLD);
    var picked = turn.picked().orElseThrow();
    assertThat(picked.typed()).isEmpty();
    assertThat(picked.understood()).isTrue();
    assertThat(picked.score().levels())
        .isEqualTo(
            Map.of(Skill.POLITENESS, new BigDecimal(2), Skill.NEGOTIATION, new BigDecimal(3)));
    assertThat(turn.after().asked()).isZero();
    assertThat(turn.after().unheard()).isZero();
    assertThat(turn.after().facts()).containsEntry("asked", 1);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    var door = Scenarios.small("door");
    var start = door.open(1).after();
    for (var words :
        java.util.List.of("I'll wait for you until nine, just this once.", "Fog fog")) {
      var turn = door.type(start, words);
      assertThat(TurnText.read(TurnText.write(turn))).isEqualTo(turn);
    }
  }
}
