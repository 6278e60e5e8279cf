package vizavi.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import vizavi.analysis.item.Sheet.Choice;

class ChosenTextTest {
  private static final Set<String> OFFERED = Set.of("at-the-door.ask", "at-the-door.rule");

  @Property
  void nothingIsLost(@ForAll @DoubleRange(max = 4) double level, @ForAll double seconds) {
    var chosen =
        new Chosen(
            "good-terms",
            List.of(
                new Choice(
                    OFFERED,
                    "at-the-door.ask",
                    OptionalDouble.of(level),
                    OptionalDouble.of(seconds)),
                new Choice(Set.of("end.go"), "end.go")));
    assertThat(new ChosenText().read(ChosenText.write(chosen))).isEqualTo(chosen);
  }

  @Test
  void anAttemptWithoutAChoiceHasItsEnding() {
    var none = new Chosen("gone", List.of());
    assertThat(ChosenText.write(none)).isEqualTo("gone");
    assertThat(new ChosenText().read("gone")).isEqualTo(none);
  }

  @Test
  void whatWasOnOfferIsRememberedOnce() {
    var text = new ChosenText();
    var one = text.read("gone\nend.go 2.0 1.5 end.go end.stay").choices().getFirst();
    var other = text.read("gone\nend.go 3.0 9.5 end.go end.stay").choices().getFirst();
    assertThat(other.offered()).isSameAs(one.offered());
    assertThat(other.picked()).isSameAs(one.picked());
  }
}
