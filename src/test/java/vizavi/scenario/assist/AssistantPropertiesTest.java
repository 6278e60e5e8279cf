package vizavi.scenario.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vizavi.scenario.ScenarioReader;

/** Whatever stands in the editor, there is an answer. */
class AssistantPropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "scenes:",
          "replies:",
          "the-call",
          ": ",
          ":",
          "- ",
          "-",
          "[",
          "]",
          "{",
          "}",
          ",",
          "\n",
          "\n  ",
          "\n    ",
          "\n      ",
          "\"",
          "'",
          "|",
          ">-",
          "#",
          " # ",
          "says",
          "moves",
          "when: ",
          "said ",
          "trust",
          " >= ",
          "leads-to: ",
          "\t",
          "😀",
          "\r\n",
          "---",
          "&a",
          "*a",
          "!t",
          ".",
          "facts:",
          "one-of: ",
          "start: ",
          "і");

  @Property(tries = 2000)
  void anyTextAndCursorIsAnswered(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 0, max = 40) int line,
      @ForAll @IntRange(min = 0, max = 60) int column) {
    Spot spot = new Spot(line, column);

    assertThatCode(
            () -> {
              Assistant.complete(text, spot);
              Assistant.hover(text, spot);
              Assistant.definition(text, spot);
              Outline.of(text);
            })
        .doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(60).map(some -> String.join("", some));
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(200), cut());
  }

  /** A real scenario that stops anywhere, with something else typed there. */
  private Arbitrary<String> cut() {
    String whole = shipped("late-visitor");
    return Combinators.combine(
            Arbitraries.integers().between(0, whole.length()), Arbitraries.of(PIECES))
        .as((at, piece) -> whole.substring(0, at) + piece);
  }

  @Test
  void bracketsAndDashesWithoutEndAreAnswered() {
    for (String one : List.of("[", "{", "- ", "a: ", "{a: ", "- - a: [", "  ")) {
      String text = one.repeat(20_000);
      assertThatCode(() -> Assistant.complete(text, new Spot(1, text.length() + 1)))
          .as(one)
          .doesNotThrowAnyException();
      assertThat(Outline.of(text).parts()).isEmpty();
    }
  }

  @Test
  void theOutlineHoldsEverySceneReplyAndEndingOfTheShippedScenarios() {
    for (String id : List.of("late-visitor", "difficult-client", "endless-revisions")) {
      String text = shipped(id);
      var scenario = ScenarioReader.read(id, "scenario.yaml", text).scenario().orElseThrow();
      Outline outline = Outline.of(text);

      assertThat(ids(outline, Outline.Kind.SCENE))
          .containsExactlyElementsOf(scenario.scenes().keySet());
      assertThat(ids(outline, Outline.Kind.ENDING))
          .containsExactlyElementsOf(scenario.endings().keySet());
      scenario
          .scenes()
          .values()
          .forEach(
              scene ->
                  assertThat(outline.find(scene.id()).orElseThrow().replies())
                      .extracting(Outline.Part::id)
                      .containsExactlyElementsOf(scene.replies().keySet()));
    }
  }

  private static List<String> ids(Outline outline, Outline.Kind kind) {
    return outline.parts().stream()
        .filter(part -> part.kind() == kind)
        .map(Outline.Part::id)
        .toList();
  }

  private static String shipped(String id) {
    try {
      return Files.readString(Path.of("scenarios", id, "scenario.yaml"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
