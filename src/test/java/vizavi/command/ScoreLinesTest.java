package vizavi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code vizavi score}: a line in, a line out. */
class ScoreLinesTest {
  private static final String SORRY =
      "{\"id\":\"a\",\"lang\":\"en\",\"client\":\"It is late!\",\"reply\":\"I am so sorry.\"}";

  private record Answer(int status, List<JsonNode> lines, String err) {}

  @Test
  void aReplyIsAnsweredWithItsMovesTheirWordsAndTheLevels() {
    var line = score(SORRY, "score").lines().getFirst();
    assertThat(line.propertyNames())
        .contains("id", "moves", "evidence", "politeness", "concession", "negotiation")
        .contains("abstained");
    assertThat(line.get("id").asString()).isEqualTo("a");
    assertThat(line.get("moves").get(0).asString()).isEqualTo("apologise");
    var words = line.get("evidence").get("apologise").get(0);
    var reply = "I am so sorry.";
    assertThat(reply.substring(words.get("from").asInt(), words.get("to").asInt()))
        .isEqualTo(words.get("text").asString());
    assertThat(words.get("points").isNumber()).isTrue();
    assertThat(line.get("politeness").decimalValue().doubleValue()).isBetween(2.0, 4.0);
    assertThat(line.get("concession").isNull()).isTrue();
    assertThat(line.get("abstained").asBoolean()).isFalse();
  }

  @Test
  void theOrderOfTheLinesIsKeptAndBlankOnesAreLeftOut() {
    var in = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      in.append("{\"id\":%d,\"reply\":\"Thank you for call %d.\"}\n\n".formatted(i, i));
    }
    var answer = score(in.toString(), "score", "--lang", "en");
    assertThat(answer.status()).isZero();
    assertThat(answer.lines()).extracting(line -> line.get("id").asInt()).hasSize(40).isSorted();
  }

  @Test
  void aBadLineGetsAnErrorAndTheRestGoOn() {
    var answer = score("{\"id\":\n" + SORRY + "\n[1]\n\"x\"\n" + SORRY, "score");
    assertThat(answer.status()).isEqualTo(Command.FOUND_ERRORS);
    assertThat(answer.lines()).hasSize(5);
    assertThat(answer.lines())
        .extracting(line -> line.has("error"))
        .containsExactly(true, false, true, true, false);
    assertThat(answer.lines().getFirst().get("error").asString())
        .isEqualTo("this line is no JSON object");
    assertThat(answer.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\"}                           | \"reply\" is missing or no text",
        "{\"id\":\"a\",\"reply\":7}               | \"reply\" is missing or no text",
        "{\"id\":\"a\",\"reply\":null}            | \"reply\" is missing or no text",
        "{\"id\":\"a\",\"reply\":\"Hi\"}          | \"lang\" is missing, and no --lang was given",
        "{\"id\":\"a\",\"lang\":\"fr\",\"reply\":\"x\"} | no language \"fr\"; there are en, uk, ru and hu",
      })
  void whatIsWrongWithALineIsSaidWithItsId(String line, String error) {
    var answer = score(line, "score");
    assertThat(answer.status()).isEqualTo(Command.FOUND_ERRORS);
    assertThat(answer.lines().getFirst().get("id").asString()).isEqualTo("a");
    assertThat(answer.lines().getFirst().get("error").asString()).isEqualTo(error);
  }

  @Test
  void theLanguageOfTheLineWins() {
    var both =
        "{\"lang\":\"uk\",\"reply\":\"Вибачте за затримку.\"}\n{\"reply\":\"Sorry for the delay.\"}";
    var lines = score(both, "score", "--lang=en").lines();
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.get("moves").toString()).contains("apologise"));
    assertThat(score(both, "score", "--lang", "hu").lines().getLast().get("abstained").asBoolean())
        .as("English words where Hungarian ones should be")
        .isTrue();
  }

  @Test
  void whatCannotBeJudgedIsSaid() {
    var line = score("{\"id\":1,\"reply\":\"😀\"}", "score", "--lang", "en").lines().getFirst();
    assertThat(line.get("abstained").asBoolean()).isTrue();
    assertThat(line.get("moves").isEmpty()).isTrue();
    assertThat(line.get("notices").toString()).contains("empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "score --lang fr  | The language must be en, uk, ru or hu, not \"fr\".",
        "score --lang=fr  | The language must be en, uk, ru or hu, not \"fr\".",
        "score --lnag en  | There is no option \"--lnag\".",
        "score replies.jsonl | There is no option \"replies.jsonl\".",
      })
  void whatCannotBeDoneEndsInStatusTwo(String words, String sentence) {
    var answer = score(SORRY, words.split(" "));
    assertThat(answer.status()).isEqualTo(Main.BAD_USAGE);
    assertThat(answer.lines()).isEmpty();
    assertThat(answer.err()).contains(sentence).contains("score [--lang en|uk|ru|hu]");
  }

  private static Answer score(String in, String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status =
        Main.run(
            List.of(words),
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    var lines = new ArrayList<JsonNode>();
    out.toString(StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> lines.add(JsonMapper.shared().readTree(line)));
    return new Answer(status, lines, err.toString(StandardCharsets.UTF_8));
  }
}
