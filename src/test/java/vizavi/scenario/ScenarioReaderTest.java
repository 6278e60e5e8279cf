package vizavi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vizavi.scenario.Condition.Operator;
import vizavi.scoring.Skill;
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

  @Test
  void linesOfWindowsMeanTheSame() throws IOException {
    String windows = smallest().replace("\n", "\r\n");

    assertThat(ScenarioReader.read("umbrella", "umbrella.yaml", windows))
        .isEqualTo(ScenarioReader.read("umbrella", "umbrella.yaml", smallest()));
  }

  @Test
  void everythingWrittenIsRead() {
    String text =
        """
        backdrop: clinic
        facts:
          rounds: {from: 0, to: 6, start: 2}
          decider: {one-of: [unknown, named], start: named}
          warned: {start: true}
        visits: {monday: Monday morning}
        others:
          boss: {name: Mr Nagy, about: Her boss., portrait: businessman}
        turn-limit: {turns: 9, leads-to: done}
        triggers:
          gone: {when: patience <= 0, leads-to: done}
        scenes:
          the-call:
            visit: monday
            effects: {patience: +10, trust: 40}
            says:
              - boss: >-
                  Folded
                  words.
                when: not said the-call.look
            leads-to: done
            own-words: true
            asks-again: Will you look or not?
            replies:
              look:
                words: Words.
                hears: [Other words.]
                moves: [grant, set-limit]
                effects: {rounds: -1, decider: unknown, warned: false}
                when: warned or rounds > 3 and decider = named
                because: Because.
                better: Better.
                score: {politeness: 1, reason: Why.}
                critical: true
                leads-to:
                  - {when: trust >= 60, chance: 30, to: the-call}
                  - {to: done}
        """;

    Scenario scenario = new Example(text).read().scenario().orElseThrow();

    assertThat(scenario.backdrop()).contains("clinic");
    assertThat(scenario.facts())
        .containsExactly(
            Map.entry("rounds", new Fact.Number(0, 6, 2)),
            Map.entry("decider", new Fact.Choice(List.of("unknown", "named"), 1)),
            Map.entry("warned", new Fact.Flag(1)));
    assertThat(scenario.turnLimit()).contains(new TurnLimit(9, "done"));
    assertThat(scenario.passMark()).isEqualTo(60);
    assertThat(scenario.triggers())
        .containsValue(new Trigger("gone", compare("patience", Operator.AT_MOST, 0), "done"));
    assertThat(scenario.scenes()).containsExactly(Map.entry("the-call", wholeScene()));
  }

  private static Scene wholeScene() {
    Line line =
        new Line(
            "boss", "Folded words.", new Condition.Not(new Condition.Said("the-call", "look")));
    Condition either =
        new Condition.Any(
            List.of(
                compare("warned", Operator.EQUAL, 1),
                new Condition.All(
                    List.of(
                        compare("rounds", Operator.MORE, 3),
                        compare("decider", Operator.EQUAL, 1)))));
    Reply reply =
        new Reply(
            "look",
            "Words.",
            List.of("Other words."),
            List.of("grant", "set-limit"),
            List.of(
                new Effect.Change("rounds", -1),
                new Effect.Assign("decider", 0),
                new Effect.Assign("warned", 0)),
            either,
            List.of(
                new Target(compare("trust", Operator.AT_LEAST, 60), 30, "the-call"),
                new Target(Condition.ALWAYS, Target.CERTAIN, "done")),
            Optional.of("Because."),
            Optional.of("Better."),
            Optional.of(new AuthorScore(Map.of(Skill.POLITENESS, 1), "Why.")),
            true);
    return new Scene(
        "the-call",
        Optional.of("monday"),
        List.of(line),
        List.of(new Effect.Change("patience", 10), new Effect.Assign("trust", 40)),
        true,
        List.of("Will you look or not?"),
        Map.of("look", reply),
        List.of(new Target(Condition.ALWAYS, Target.CERTAIN, "done")));
  }

  private static Condition compare(String variable, Operator operator, int value) {
    return new Condition.Compare(variable, operator, value);
  }

  private static String smallest() throws IOException {
    String page = Files.readString(Path.of("docs/scenario-language.md"));
    int start = page.indexOf("```yaml\n") + "```yaml\n".length();
    return page.substring(start, page.indexOf("```", start));
  }
}
