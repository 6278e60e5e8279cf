package vizavi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckTest {
  @TempDir Path folder;

  /** What a command printed and how it ended. */
  private record Answer(int status, String out, String err) {}

  @Test
  void aSoundScenarioIsSaidToBeSound() throws IOException {
    scenario("umbrella", sound());

    assertThat(vizavi("check", folder.toString()))
        .isEqualTo(new Answer(0, "1 scenario looked over: nothing to mend.\n", ""));
  }

  @Test
  void mistakesAreListedByFileAndLineAndEndInStatusOne() throws IOException {
    Path second = scenario("b", sound().replace("level: 1", "level: 7"));
    Path first = scenario("a", sound().replace("title:", "titel:").replace("en\n", "xx\n"));

    Answer answer = vizavi("check", folder.toString());

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(first + ":2:1: error: ").endsWith("[unknown-key]"),
            line -> assertThat(line).startsWith(first + ":3:11: error: "),
            line -> assertThat(line).startsWith(second + ":4:8: error: "),
            line -> assertThat(line).isEqualTo("2 scenarios looked over: 3 errors, 0 warnings."));
  }

  @Test
  void warningsAloneAreNoFailure() throws IOException {
    Path file = scenario("a", sound() + "facts:\n  warned: {start: true}\n");

    Answer answer = vizavi("check", file.toString());

    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("warning:").endsWith("0 errors, 1 warning.\n");
  }

  @Test
  void aToolGetsJson() throws IOException {
    Path file = scenario("a", sound().replace("title: The", "title: \"The\\u200B\" # \"é\\\n#"));

    Answer answer = vizavi("check", "--format", "json", file.toString());

    JsonNode json = JsonMapper.shared().readTree(answer.out());
    assertThat(answer.status()).isEqualTo(1);
    assertThat(json.get("scenarios").asInt()).isEqualTo(1);
    assertThat(json.get("errors").asInt()).isEqualTo(1);
    JsonNode found = json.get("diagnostics").get(0);
    assertThat(found.get("file").asString()).isEqualTo(file.toString());
    assertThat(found.get("line").asInt()).isEqualTo(2);
    assertThat(found.get("severity").asString()).isEqualTo("error");
    assertThat(found.get("rule").asString()).isEqualTo("forbidden-character");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check nowhere-at-all     | There is no file or folder \"nowhere-at-all\".",
        "check --format xml .     | The format must be text, json or sarif, not \"xml\".",
        "check --format           | The format must be text, json or sarif, not \"\".",
        "check --formt=json .     | There is no option \"--formt=json\"",
        "chek                     | There is no command \"chek\"",
        "check docs               | There is no scenario.yaml in the folder \"docs\" or below.",
      })
  void whatCannotBeDoneIsSaidAndEndsInStatusTwo(String words, String sentence) {
    Answer answer = vizavi(words.split(" "));

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains(sentence).contains("check [file or folder]");
  }

  @Test
  void aHugeFileIsNotReadWhole() throws IOException {
    Path file = scenario("a", "x".repeat(3_000_000));

    assertThat(vizavi("check", file.toString()).out()).contains("[too-large]");
  }

  private Path scenario(String id, String text) throws IOException {
    Path file = folder.resolve(id).resolve("scenario.yaml");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String sound() throws IOException {
    return Files.readString(Path.of("src/test/resources/reading/base.yaml"))
        + """
        allows:
          - {rule: skill-never-tested, because: A single reply tests nothing.}
          - {rule: baseline-passes, because: A single reply tests nothing.}
          - {rule: pass-mark-for-all, because: A single reply tests nothing.}
        """;
  }

  private static Answer vizavi(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(List.of(words), InputStream.nullInputStream(), printer(out), printer(err));
    return new Answer(status, text(out), text(err));
  }

  private static PrintStream printer(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
