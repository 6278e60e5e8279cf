package vizavi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.scenario.path.PathsReader;
import vizavi.scenario.path.TrainingPath;
import vizavi.scenario.shape.Field;
import vizavi.scenario.shape.Language;
import vizavi.scenario.shape.Shape;
import vizavi.scoring.Rubric;
import vizavi.text.Diagnostic;

/** The page on the language keeps to what it teaches. */
class LanguagePageTest {
  private static final Page PAGE = new Page(Example.content(Path.of("docs/scenario-language.md")));

  /** An excerpt names scenes and facts of which it doesn't show the rest. */
  private static final Set<String> BEYOND_THE_EXCERPT =
      Set.of(
          "unknown-scene",
          "unknown-reply",
          "unknown-fact",
          "unknown-visit",
          "unreachable-scene",
          "unreachable-ending",
          "unused-fact",
          "missing-because",
          "missing-better");

  static Stream<String> examples() {
    return PAGE.blocks().stream()
        .filter(block -> block.language().equals("yaml") && block.note().isEmpty())
        .map(Page.Block::text);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsWrittenInTheLanguage(String text) {
    List<Diagnostic> found = new Example(text).read().diagnostics();

    if (text.startsWith("vizavi:")) {
      assertThat(found).isEmpty();
    }
    assertThat(found).filteredOn(one -> !BEYOND_THE_EXCERPT.contains(one.rule())).isEmpty();
  }

  @Test
  void theFileOfPathsIsReadAsItStands() {
    Page.Block file =
        PAGE.blocks().stream()
            .filter(block -> block.note().equals("paths"))
            .findFirst()
            .orElseThrow();
    var reading =
        PathsReader.read(
            PathsReader.FILE,
            file.text().getBytes(StandardCharsets.UTF_8),
            List.of("late-visitor"));

    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.paths())
        .singleElement()
        .extracting(TrainingPath::id)
        .isEqualTo("first-week");
  }

  @Test
  void thereAreExamples() {
    assertThat(examples()).hasSizeGreaterThan(4);
  }

  @Test
  void everyKeyIsExplained() {
    assertThat(keys(Language.scenario(Rubric.shipped().moves().keySet())))
        .allSatisfy(key -> assertThat(PAGE.text()).contains("`" + key));
  }

  private static Stream<String> keys(Shape shape) {
    return switch (shape) {
      case Shape.Fields(List<Field> fields) ->
          fields.stream()
              .flatMap(field -> Stream.concat(Stream.of(field.key()), keys(field.shape())));
      case Shape.Kinds(List<Shape.Fields> kinds) -> kinds.stream().flatMap(LanguagePageTest::keys);
      case Shape.ById byId -> keys(byId.value());
      case Shape.Either either -> keys(either.list());
      case Shape.Many many -> keys(many.item());
      default -> Stream.of();
    };
  }
}
