package vizavi.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {
  @TempDir Path folder;

  @Test
  void whatIsFoundStandsAtItsPlaceWithItsRule() throws IOException {
    var file = Files.writeString(folder.resolve("scenario.yaml"), "vizavi: 1\ntitel: \"😀\" x\n");

    var answer = Terminal.vizavi("check", "--format", "sarif", file.toString());

    assertThat(answer.status()).isEqualTo(1);
    assertFits(answer.out());
    var run = JsonMapper.shared().readTree(answer.out()).get("runs").get(0);
    var result = run.get("results").get(0);
    var rule = run.get("tool").get("driver").get("rules").get(result.get("ruleIndex").asInt());
    assertThat(rule.get("id").asString()).isEqualTo(result.get("ruleId").asString());
    assertThat(Path.of(rule.get("help").get("text").asString().replace("See ", ""))).exists();
    assertThat(result.get("level").asString()).isEqualTo("error");
    var place = result.get("locations").get(0).get("physicalLocation");
    assertThat(place.get("artifactLocation").get("uri").asString())
        .isEqualTo(file.toUri().toString());
    assertThat(place.get("region").get("startLine").asInt()).isEqualTo(2);
  }

  @Test
  void nothingFoundIsAnEmptyRun() {
    var answer = Terminal.vizavi("check", "--format", "sarif", "scenarios/late-visitor");

    assertThat(answer.status()).isZero();
    assertFits(answer.out());
  }

  @ParameterizedTest
  @CsvSource({
    "scenarios/a/scenario.yaml, scenarios/a/scenario.yaml",
    "my cases/п#1?.yaml, my%20cases/%D0%BF%231%3F.yaml",
    "/tmp/x y.yaml, file:///tmp/x%20y.yaml",
    "C:/cases/x.yaml, file:///C:/cases/x.yaml",
    "a:b/c.yaml, ./a:b/c.yaml",
  })
  void namesOfFilesBecomeUris(String file, String uri) {
    assertThat(Sarif.uri(file)).isEqualTo(uri);
  }

  /** Holds it to the part of the standard that is used, written down beside this test. */
  private static void assertFits(String sarif) {
    try {
      var schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(
                  Files.readString(Path.of("src/test/resources/vizavi/command/sarif.schema.json")),
                  InputFormat.JSON);
      assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
