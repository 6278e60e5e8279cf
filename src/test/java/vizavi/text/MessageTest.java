package vizavi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {
  @Test
  void itsEnglishIsFilledWithTextsNumbersAndOtherMessages() {
    var list = Message.of("part.a-list", "a list");
    var said = Message.of("wrong-type", "{0} must be {1}, not {2}", "\"level\"", list, 1_000_000);

    assertThat(said).hasToString("\"level\" must be a list, not 1000000");
  }

  @Test
  void aNumberIsWrittenAsItsPatternAsks() {
    assertThat(Message.of("x", "{0,number} states of {0}", 12_345L))
        .hasToString("12,345 states of 12345");
    assertThat(Message.of("x", "{0} points", new BigDecimal("1E+1"))).hasToString("10 points");
  }

  @Test
  void severalThingsStandWithCommasAndTheLastAsItIsSpoken() {
    assertThat(Message.of("x", "it hears {0}", List.of("a", "b"))).hasToString("it hears a, b");
    assertThat(Listed.and(List.of("a"))).hasToString("a");
    assertThat(Listed.and(List.of("a", "b", "c"))).hasToString("a, b and c");
    assertThat(Listed.or(List.of("a", "b", "c"))).hasToString("a or b or c");
  }

  @Test
  void whatAnAuthorWroteIsNeverTakenForAPattern() {
    assertThat(Message.of("x", "{0} and {1}", "{1}$0\\", "b")).hasToString("{1}$0\\ and b");
    assertThat(Message.english("write {0}")).hasToString("write {0}");
  }

  @Test
  void theNearestNameIsOfferedWhereThereIsOneAndOtherHelpWhereThereIsNone() {
    var none = Message.of("unknown-fact", "there is no fact {0}", "\"payd\"");
    var help = Message.of("unknown-fact.describe", "{0}; describe it under \"facts\"", none);

    assertThat(Nearest.hint(none, "payd", List.of("paid"), help))
        .hasToString("there is no fact \"payd\"; did you mean \"paid\"?");
    assertThat(Nearest.hint(none, "payd", List.of("weather"), help)).isEqualTo(help);
    assertThat(Nearest.hint(none, "payd", List.of("weather"))).isEqualTo(none);
  }
}
