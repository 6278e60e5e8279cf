package vizavi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vizavi.text.Severity;

/** Whatever the text: a scenario or at least one error, in order, and never an exception. */
class ReadingPropertiesTest {
  private static final String WHOLE = Example.content(Example.BASE);
  private static final String ODD =
      "[]{}:,-?!&*#|>'\"%@`\\ \n\t\r\u0000\u200B\uD83D\uDE00\uD800é1a.+~()";

  @Property
  void anyTextIsRead(@ForAll String text) {
    check(ScenarioReader.read("any", "any.yaml", text));
  }

  @Property
  void anyBytesAreRead(@ForAll byte[] bytes) {
    check(ScenarioReader.read("any", "any.yaml", bytes));
  }

  @Property
  void textOfOddCharactersIsRead(@ForAll("odd") String text) {
    check(ScenarioReader.read("any", "any.yaml", text));
  }

  @Property(tries = 2000)
  void aScenarioWithAPieceExchangedIsRead(
      @ForAll @IntRange(max = 900) int at,
      @ForAll @IntRange(max = 40) int length,
      @ForAll("odd") String piece) {
    int from = Math.min(at, WHOLE.length());
    int to = Math.min(from + length, WHOLE.length());
    String text = WHOLE.substring(0, from) + piece + WHOLE.substring(to);

    check(ScenarioReader.read("any", "any.yaml", text));
  }

  @Property
  void anyConditionIsRead(@ForAll("conditions") String condition) {
    String quoted = condition.replace("'", "''");
    String scene =
        "scenes:\n  the-call:\n    leads-to:\n      - when: '"
            + quoted
            + "'\n        to: done\n"
            + "      - to: done\n";

    Reading reading = new Example(scene).read();

    check(reading);
    assertThat(reading.diagnostics())
        .allSatisfy(found -> assertThat(found.place().line()).isEqualTo(4))
        .allSatisfy(
            found ->
                assertThat(found.place().column() + found.place().length())
                    .isBetween(9, 17 + quoted.length() + 1));
  }

  @Provide
  Arbitrary<String> odd() {
    return Arbitraries.strings().withChars(ODD.toCharArray()).ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> conditions() {
    return Arbitraries.of(
            "trust",
            "turn",
            "said",
            "the-call.look",
            "and",
            "or",
            "not",
            "(",
            ")",
            ">=",
            "=",
            "'",
            "60",
            "101",
            "x",
            "==",
            "$",
            "é",
            "true",
            ".",
            "-",
            "😀")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(words -> String.join(" ", words));
  }

  private static void check(Reading reading) {
    assertThat(reading.scenario().isPresent()).isNotEqualTo(reading.hasErrors());
    assertThat(reading.diagnostics()).isSorted();
    assertThat(reading.diagnostics())
        .extracting(one -> one.place() + (one.severity() == Severity.ERROR ? "" : one.rule()))
        .doesNotHaveDuplicates();
    assertThat(reading.diagnostics())
        .allSatisfy(found -> assertThat(found.message()).isNotBlank().doesNotContain("\n"));
  }
}
