package vizavi.scenario.assist;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  private static final Assistant BESIDE_LATE_VISITOR =
      Assistant.ofTranslations(
          ScenarioReader.read("late-visitor", "scenario.yaml", shipped("late-visitor"))
              .scenario()
              .orElseThrow());

  @Property(tries = 2000)
  void anyTextAndCursorIsAnswered(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 0, max = 40) int line,
      @ForAll @IntRange(min = 0, max = 60) int column) {
    Spot spot = new Spot(line, column);

    assertThatCode(
            () -> {
              Assistant.ofSources().complete(text, spot);
              Assistant.ofSources().hover(text, spot);
              Assistant.ofSources().definition(text, spot);
              Outline.of(text);
            })
        .doesNotThrowAnyException();
  }

  @Property(tries = 2000)
  void anyTranslationAndCursorIsAnswered(
      @ForAll("translations") String text,
      @ForAll @IntRange(min = 0, max = 40) int line,
      @ForAll @IntRange(min = 0, max = 60) int column) {
    Spot spot = new Spot(line, column);

    assertThatCode(
            () -> {
              BESIDE_LATE_VISITOR.complete(text, spot);
              BESIDE_LATE_VISITOR.hover(text, spot);
              BESIDE_LATE_VISITOR.definition(text, spot);
            })
        .doesNotThrowAnyException();
  }

  /** At every line's end of a translation that stops there, whatever is offered is the source's. */
  @Property(tries = 300)
  void whatIsOfferedInATranslationCanBeTaken(@ForAll("beginnings") String text) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    for (int indent = 0; indent <= 10; indent += 2) {
      var at = new Spot(line, indent + 1);
      for (Suggestion one :
          BESIDE_LATE_VISITOR.complete(text + " ".repeat(indent), at).suggestions()) {
        String key = " ".repeat(indent) + one.snippet().replaceAll("\\$\\d", "");
        var hover = BESIDE_LATE_VISITOR.complete(text + key, new Spot(line, key.length() + 1));
        assertThat(hover.suggestions()).extracting(Suggestion::label).doesNotContain(one.label());
        assertThat(one.snippet()).startsWith(one.label()).contains("$0");
      }
    }
  }

  @Provide
  Arbitrary<String> translations() {
    return Arbitraries.oneOf(texts(), cut(translation()));
  }

  /** Whole lines of a translation. */
  @Provide
  Arbitrary<String> beginnings() {
    List<String> lines = translation().lines().toList();
    return Arbitraries.integers()
        .between(0, lines.size())
        .map(count -> lines.stream().limit(count).map(one -> one + "\n").collect(joining()));
  }

  private static String translation() {
    try {
      return Files.readString(Path.of("scenarios/late-visitor/scenario.uk.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(60).map(some -> String.join("", some));
    return Arbitraries.oneOf(
        pieces, Arbitraries.strings().ofMaxLength(200), cut(shipped("late-visitor")));
  }

  /** A real scenario that stops anywhere, with something else typed there. */
  private Arbitrary<String> cut(String whole) {
    return Combinators.combine(
            Arbitraries.integers().between(0, whole.length()), Arbitraries.of(PIECES))
        .as((at, piece) -> whole.substring(0, at) + piece);
  }

  @Test
  void bracketsAndDashesWithoutEndAreAnswered() {
    for (String one : List.of("[", "{", "- ", "a: ", "{a: ", "- - a: [", "  ")) {
      String text = one.repeat(20_000);
      assertThatCode(() -> Assistant.ofSources().complete(text, new Spot(1, text.length() + 1)))
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
      throw new UncheckedIOException(e);
    }
  }
}
