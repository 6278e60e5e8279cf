package vizavi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vizavi.scenario.Golden;

class PlaytestTest {
  private static final String SHOP = "src/test/resources/vizavi/plays/shop";
  private static final String DOOR = "src/test/resources/vizavi/plays/door/scenario.yaml";

  @TempDir Path folder;

  @Test
  void aPlayIsShownTurnAfterTurnToItsEnd() {
    var answer = Terminal.typing("1\nframe\nquit\n", "playtest", SHOP);

    assertThat(answer.status()).isZero();
    Golden.expect(Path.of("src/test/resources/vizavi/command/playtest.txt"), answer.out());
  }

  @Test
  void whatIsTypedWrongChangesNothing() {
    var answer = Terminal.typing("0\n6\n-1\n99999999999\n\nhello\n", "playtest", SHOP);

    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .contains("There is no reply \"6\". Give a number from 1 to 5, back or quit.")
        .contains("There is no reply \"99999999999\".", "There is no reply \"hello\".")
        .doesNotContain("You:");
  }

  @Test
  void backTakesTheLastTurnAway() {
    var answer = Terminal.typing("back\n1\n1\nback\nquit\n", "playtest", SHOP);

    assertThat(answer.out()).contains("This is the beginning.");
    assertThat(answer.out().substring(answer.out().lastIndexOf("> ", answer.out().length() - 3)))
        .as("the turn before is shown again")
        .contains("You: When is the wedding?", "asked 1");
  }

  @Test
  void wordsAreTypedWhereTheSceneTakesThem() {
    var answer =
        Terminal.typing("xyzzy\nI'll wait for you until nine, only today.\n", "playtest", DOOR);

    assertThat(answer.out())
        .contains("or say it in your own words", "not understood: asked again", "heard as wait")
        .contains("The end: nine, success.");
  }

  @Test
  void aScriptThatHoldsEndsInStatusZero() {
    var answer = Terminal.vizavi("playtest", SHOP, "--script", "plays/framed.play");

    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .contains("You: When is the wedding?", "The end: thanks, success.")
        .endsWith("The scenario does what the script says.\n");
  }

  @Test
  void aScriptThatFailsSaysWhereAndEndsInStatusOne() throws IOException {
    var script = Files.writeString(folder.resolve("x.play"), "play: x\npicks ask\nends thanks\n");

    var answer = Terminal.vizavi("playtest", SHOP, "--script=" + script);

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out())
        .contains("You: When is the wedding?")
        .contains(script + ":3:1: error: expected the ending thanks, but the scene counter offers")
        .endsWith("The script fails in 1 place.\n");
  }

  @Test
  void aScriptThatIsNoneSaysWhy() throws IOException {
    var script = Files.writeString(folder.resolve("x.play"), "play: x\npick ask\n");

    var answer = Terminal.vizavi("playtest", SHOP, "--script", script.toString());

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out()).contains(script + ":2:1: error: unknown word \"pick\"");
  }

  @Test
  void luckPlaysAsOftenAsAskedAndTheSameEachTime() {
    var words = new String[] {"playtest", SHOP, "--random", "500", "--seed", "3"};

    var answer = Terminal.vizavi(words);

    assertThat(answer.status()).isZero();
    Golden.expect(Path.of("src/test/resources/vizavi/command/random.txt"), answer.out());
    assertThat(Terminal.vizavi(words)).isEqualTo(answer);
  }

  @Test
  void aScenarioWithMistakesIsNotPlayed() throws IOException {
    var file = Files.writeString(folder.resolve("scenario.yaml"), "vizavi: 1\ntitel: x\n");

    var answer = Terminal.typing("1\n", "playtest", file.toString());

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out()).contains(file + ":2:1: error:").doesNotContain("> ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "playtest                                 | Name a scenario file.",
        "playtest nowhere                         | There is no file \"nowhere\".",
        "playtest docs                            | There is no file \"docs/scenario.yaml\".",
        "playtest a b                             | Name one thing: a scenario file, not 2 of them.",
        "playtest scenarios --sed 1               | There is no option \"--sed\"; did you mean \"--seed\"?",
        "playtest scenarios/late-visitor --seed x | The option --seed takes a whole number",
        "playtest scenarios/late-visitor --random 0 | The option --random takes a whole number",
        "playtest scenarios/late-visitor --seed   | The option --seed wants a value.",
        "playtest scenarios/late-visitor --random 5 --script x | Either a script plays or luck",
        "playtest scenarios/late-visitor --script x.play | There is no file \"x.play\".",
      })
  void whatCannotBeDoneIsSaidAndEndsInStatusTwo(String words, String sentence) {
    var answer = Terminal.vizavi(words.split(" "));

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains(sentence).contains("vizavi playtest FILE");
  }

  @Test
  void aScenarioIsPlayedInALanguageItHas() {
    var answer =
        Terminal.vizavi("playtest", SHOP, "--language", "uk", "--script", "plays/framed.play");

    assertThat(answer.out())
        .contains("Можете зробити це сьогодні?")
        .endsWith("The scenario does what the script says.\n");
    assertThat(Terminal.vizavi("playtest", SHOP, "--script", "plays/framed-uk.play").out())
        .contains("Хай Вам щастить.")
        .endsWith("The scenario does what the script says.\n");
    assertThat(Terminal.vizavi("playtest", SHOP + "/scenario.uk.yaml", "--random", "10").status())
        .isZero();
  }

  @Test
  void aLanguageItHasNotIsSaidToBeMissing() {
    assertThat(Terminal.vizavi("playtest", SHOP, "--language", "hu").err())
        .contains("There is no translation \"" + SHOP + "/scenario.hu.yaml\"");
  }
}
