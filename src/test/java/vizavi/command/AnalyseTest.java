package vizavi.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vizavi.Scenarios;
import vizavi.scenario.Golden;
import vizavi.text.Json;

class AnalyseTest {
  private static final Path GOLDEN = Path.of("src/test/resources/vizavi/command");
  private static final String SCHEMA = "docs/analysis.schema.json";

  @TempDir Path folder;

  @Test
  void everythingThatCanBeWrongIsPrinted() {
    var analysed = MadeUp.of(Scenarios.read(Scenarios.SMALL.resolve("shop")));

    Golden.expect(GOLDEN.resolve("made-up.txt"), AnalysisText.of(analysed));
  }

  @Test
  void everythingThatCanBeWrongIsInTheJson() {
    var all = new LinkedHashMap<String, Object>();
    all.put("layout", Analyse.LAYOUT);
    all.put("scenario", "shop");
    all.put("file", "shop/scenario.yaml");
    all.put("diagnostics", java.util.List.of());
    all.putAll(AnalysisJson.of(MadeUp.of(Scenarios.read(Scenarios.SMALL.resolve("shop")))));

    Golden.expect(GOLDEN.resolve("made-up.json"), Json.write(all));
    assertFits(Json.write(all));
  }

  @Test
  void aScenarioIsSolvedAndPrintedTheSameEachTime() {
    var words = new String[] {"analyse", Scenarios.SMALL.resolve("shop").toString()};

    var answer = Terminal.vizavi(words);

    Golden.expect(GOLDEN.resolve("analyse.txt"), answer.out());
    assertThat(Terminal.vizavi(words)).isEqualTo(answer);
  }

  @Test
  void theJsonOfAScenarioFitsTheLayout() {
    var shop = Scenarios.SMALL.resolve("shop").toString();

    var answer = Terminal.vizavi("analyse", "--format", "json", "--states", "5000", shop);

    Golden.expect(GOLDEN.resolve("analyse.json"), answer.out());
    assertFits(answer.out());
  }

  @Test
  void aFileWithMistakesIsNotSolvedAndEndsInStatusOne() throws IOException {
    var file = Files.writeString(folder.resolve("scenario.yaml"), "vizavi: 1\ntitel: x\n");

    var text = Terminal.vizavi("analyse", file.toString());
    var json = Terminal.vizavi("analyse", "--format=json", folder.toString());

    assertThat(text.status()).isEqualTo(1);
    assertThat(text.out()).contains(file + ":2:1: error: ").doesNotContain("Proved");
    assertThat(json.status()).isEqualTo(1);
    assertThat(json.out()).contains("\"diagnostics\"").doesNotContain("\"proof\"");
    assertFits(json.out());
  }

  @Test
  void barsAreAsLongAsTheirShare() {
    var counts = new TreeMap<Integer, Integer>();
    counts.put(0, 1);
    counts.put(49, 100);
    counts.put(50, 200);
    counts.put(99, 300);
    counts.put(100, 100);

    assertThat(Histogram.of(counts).lines())
        .hasSize(10)
        .contains("    0-9        1  #", "   40-49     100  " + "#".repeat(10))
        .contains("   90-100    400  " + "#".repeat(40), "   10-19       0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "analyse                              | Name a scenario file.",
        "analyse nowhere                      | There is no file \"nowhere\".",
        "analyse scenarios --format sarif     | The option --format takes text or json",
        "analyse scenarios/late-visitor --states many      | The option --states takes a whole number",
        "analyse scenarios/late-visitor --states 0         | The option --states takes a whole number",
        "analyse scenarios/late-visitor --seed 1.5         | The option --seed takes a whole number",
        "analyse scenarios/late-visitor --stats 7          | did you mean \"--states\"?",
      })
  void whatCannotBeDoneIsSaidAndEndsInStatusTwo(String words, String sentence) {
    var answer = Terminal.vizavi(words.split(" "));

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains(sentence).contains("vizavi analyse FILE");
  }

  /** Holds it to the layout that is promised. */
  private static void assertFits(String json) {
    try {
      var schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(Files.readString(Path.of(SCHEMA)), InputFormat.JSON);
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
