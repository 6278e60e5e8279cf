package vizavi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vizavi.text.Diagnostic;

class ScenarioReaderTest {

  @Test
  void theSmallestWholeScenarioIsClean() throws IOException {
    Reading reading = ScenarioReader.read("umbrella", "umbrella.yaml", smallest());

    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.scenario().orElseThrow().scenes().get("the-call").replies())
        .containsOnlyKeys("look", "brush-off");
  }

  @Test
  void allMistakesAreFoundAtOnce() throws IOException {
    String text =
        smallest()
            .replace("level: 1", "level: high")
            .replace("title:", "titel:")
            .replace("leads-to: found", "leads-to: fond")
            .replace("soften", "softn");

    assertThat(ScenarioReader.read("umbrella", "umbrella.yaml", text).diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly("unknown-key", "wrong-type", "unknown-move", "unknown-scene");
  }

  private static String smallest() throws IOException {
    String page = Files.readString(Path.of("docs/scenario-language.md"));
    int start = page.indexOf("```yaml\n") + "```yaml\n".length();
    return page.substring(start, page.indexOf("```", start));
  }
}
