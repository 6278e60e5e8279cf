package vizavi.analysis.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vizavi.Scenarios;
import vizavi.analysis.Debriefing;
import vizavi.play.Play;
import vizavi.scenario.ScenarioReader;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.text.Diagnostic;

class PlayScriptReaderTest {
  private static final Debriefing DEBRIEFING = new Debriefing(Rubric.shipped());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "hears client            | expected who speaks, then words in double quotes",
        "hears client word       | expected who speaks, then words in double quotes",
        "hears-not \"word\"      | expected who speaks",
        "says word               | expected words in double quotes",
        "offers one,, two        | expected ids of replies",
        "offers                  | expected ids of replies",
        "picks                   | expected one id",
        "types:                  | expected the words that are typed",
        "heard-as one two        | expected one id",
        "asks-again twice        | expected nothing after \"asks-again\"",
        "picks one two           | expected one id",
        "has patience            | expected a variable and its value",
        "ends                    | expected an ending",
        "ends home victory       | \"victory\" is no outcome",
        "skill charm 7           | expected a skill and its score",
        "skill politeness 101    | expected a whole number from 0 to 100",
        "overall many            | expected a whole number from 0 to 100",
        "stance                  | expected one id",
        "passed well             | expected \"passed\" or \"not passed\"",
        "not                     | expected \"passed\" or \"not passed\"",
        "seed: dice              | expected a whole number",
        "language: de            | expected a language: en, uk, ru, hu",
        "pick ask                | unknown word \"pick\"; did you mean \"picks\"?",
      })
  void aMistakeIsNamedWithItsPlace(String line, String message) {
    var read = PlayScriptReader.read("a.play", "play: a\n# so\n  " + line + "\npicks ask\n");
    assertThat(read.script()).isEmpty();
    assertThat(read.diagnostics()).hasSize(1);
    assertThat(read.diagnostics().getFirst().toString())
        .startsWith("a.play:3:3: error: ")
        .contains(message)
        .endsWith("[play-script]");
  }

  @Test
  void allMistakesAreNamedAtOnce() {
    assertThat(PlayScriptReader.read("a.play", "pics a\nskill x\n").diagnostics())
        .extracting(diagnostic -> diagnostic.place().line())
        .containsExactly(1, 1, 1, 2);
    assertThat(PlayScriptReader.read("a.play", "").script()).isEmpty();
  }

  @Test
  void theExampleOfThePageHolds() throws IOException {
    var scenario = block("docs/scenario-language.md", "yaml", "title: The forgotten umbrella");
    var script = block("docs/play-scripts.md", "play", "picks look");
    var read = PlayScriptReader.read("docs/play-scripts.md", script);
    assertThat(read.diagnostics()).isEmpty();
    var reading = ScenarioReader.read("umbrella", "docs/scenario-language.md", scenario);
    var play = new Play(reading.scenario().orElseThrow(), Rubric.shipped(), Scorer.shipped());
    assertThat(
            PlayScriptRun.failures(
                play, DEBRIEFING, Scenarios.solved(play.scenario()), read.script().orElseThrow()))
        .isEmpty();
  }

  @Test
  void everyWordIsOnThePage() throws IOException {
    var page = Files.readString(Path.of("docs/play-scripts.md"));
    for (var word : StepReader.WORDS) {
      assertThat(page).contains("`" + word);
    }
  }

  @Test
  void everyDifferenceIsNamed() {
    var failures =
        run(
            """
            play: all wrong
            hears client "Nobody says this"
            hears-not client "Can you do it today?"
            offers ask
            has asked 2
            has nothing 2
            ends thanks
            overall 3
            picks frame
            says "Nobody says this"
            ends closing setback
            skill politeness 1
            skill concession none
            overall 3
            stance none
            not passed
            picks ask
            passed
            """);
    assertThat(failures)
        .extracting(failure -> failure.place().line())
        .containsExactly(2, 3, 4, 5, 6, 7, 8, 10, 11, 11, 12, 13, 14, 15, 16, 17);
    assertThat(failures)
        .extracting(Diagnostic::message)
        .contains(
            "offered: expected ask, found ask, give, frame, shrug, insult",
            "asked: expected 2, found 0",
            "expected the ending thanks, but the scene counter offers ask, give, frame, shrug,"
                + " insult",
            "outcome: expected setback, found success",
            "concession: expected none, found 100",
            "can't pick ask: the conversation is over; the ending thanks is reached");
  }

  @Test
  void differencesInTypedRepliesAreNamed() {
    var failures =
        run(
            "door",
            """
            play: all wrong
            asks-again
            types: Bicycles purple seventeen.
            heard-as wait
            types: I'll wait for you until nine today, only this once.
            heard-as close
            asks-again
            types: Thanks.
            heard-as wait
            """);
    assertThat(failures)
        .extracting(Diagnostic::message)
        .containsExactly(
            "heard as: expected nothing; the client asks again, found the opening",
            "heard as: expected wait, found nothing; the client asks again",
            "heard as: expected close, found wait",
            "heard as: expected nothing; the client asks again, found wait",
            "can't type here; the ending nine is reached");
  }

  private static List<Diagnostic> run(String script) {
    return run("shop", script);
  }

  private static List<Diagnostic> run(String scenario, String script) {
    var read = PlayScriptReader.read("a.play", script);
    assertThat(read.diagnostics()).isEmpty();
    var play = Scenarios.small(scenario);
    return PlayScriptRun.failures(
        play, DEBRIEFING, Scenarios.solved(play.scenario()), read.script().orElseThrow());
  }

  private static String block(String page, String language, String with) throws IOException {
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(Files.readString(Path.of(page)))
        .results()
        .map(found -> found.group(1))
        .filter(text -> text.contains(with))
        .findFirst()
        .orElseThrow();
  }
}
