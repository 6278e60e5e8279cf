package vizavi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vizavi.scenario.shape.Language;
import vizavi.scoring.Rubric;
import vizavi.text.Diagnostic;

/** The schema for editors says the same as the reader, as far as a schema can. */
class SchemaTest {
  private static final Path COMMITTED = Path.of("docs/scenario.schema.json");
  private static final String MODELINE =
      "# yaml-language-server: $schema=../../docs/scenario.schema.json";
  private static final Set<String> OF_SHAPE =
      Set.of("unknown-key", "missing-key", "wrong-type", "bad-id", "unknown-move");

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(generated(), InputFormat.JSON);

  private static String generated() {
    return vizavi.scenario.shape.Schema.of(Language.scenario(Rubric.shipped().moves().keySet()));
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"), 2)) {
      return files.filter(file -> file.endsWith("scenario.yaml")).sorted().toList().stream();
    }
  }

  @Test
  void theCommittedSchemaIsTheGeneratedOne() {
    Golden.expect(COMMITTED, generated());
  }

  @Test
  void theSchemaOfTranslationsIsTheGeneratedOneAndTakesWhatTheReaderTakes() {
    String translation = vizavi.scenario.shape.Schema.ofTranslation();
    Golden.expect(Path.of("docs/translation.schema.json"), translation);
    Schema ofTranslation =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(translation, InputFormat.JSON);
    String whole = new TranslatedExample(new Example(""), "").whole();
    assertThat(ofTranslation.validate(whole, InputFormat.YAML)).isEmpty();
    assertThat(ofTranslation.validate(whole + "start: the-call\n", InputFormat.YAML)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedScenarioFitsAndNamesTheSchema(Path file) {
    String text = Example.content(file);

    assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
    assertThat(text).startsWith(MODELINE);
  }

  @ParameterizedTest
  @MethodSource("vizavi.scenario.GoldenReadingTest#sound")
  void whatTheReaderTakesTheSchemaTakes(Path file) {
    String text = new Example(Example.content(file)).whole();

    assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("misshapen")
  void whatTheReaderRefusesForItsShapeTheSchemaRefuses(Path file) {
    String text = new Example(Example.content(file)).whole();

    assertThat(schema.validate(text, InputFormat.YAML)).isNotEmpty();
  }

  static Stream<Path> misshapen() throws IOException {
    return GoldenReadingTest.mistakes()
        .filter(
            file ->
                new Example(Example.content(file))
                    .read().diagnostics().stream()
                        .map(Diagnostic::rule)
                        .allMatch(OF_SHAPE::contains));
  }
}
