package vizavi.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vizavi.analysis.Debrief;
import vizavi.analysis.Debriefing;
import vizavi.analysis.script.PlayScript;
import vizavi.analysis.script.PlayScriptReader;
import vizavi.analysis.script.PlayScriptRun;
import vizavi.analysis.solve.Budget;
import vizavi.analysis.solve.Player;
import vizavi.analysis.solve.Players;
import vizavi.analysis.solve.Plays;
import vizavi.analysis.solve.Solver;
import vizavi.play.Play;
import vizavi.play.Transcript;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.text.Diagnostic;

/** Plays a scenario: a person at the terminal, a script, or luck. */
final class Playtest implements Command {
  private static final String SCRIPT = "--script";
  private static final String RANDOM = "--random";
  private static final String SEED = "--seed";
  private static final String LANGUAGE = "--language";

  private final Rubric rubric = Rubric.shipped();

  @Override
  public String usage() {
    return "playtest FILE [--language en|uk|ru|hu] [--script FILE | --random PLAYS] [--seed S]";
  }

  @Override
  public int run(List<String> words, InputStream in, PrintStream out) throws BadUsage {
    var options = Options.of(words, List.of(SCRIPT, RANDOM, SEED, LANGUAGE));
    var file = ScenarioFiles.one(options.place("a scenario file"));
    var seed = options.seed(SEED, 1);
    if (options.value(SCRIPT).isPresent() && options.value(RANDOM).isPresent()) {
      throw new BadUsage("Either a script plays or luck, not both.");
    }
    int plays = options.number(RANDOM, Players.PLAYS);
    Optional<PlayScript> script = Optional.empty();
    if (options.value(SCRIPT).isPresent()) {
      var read = read(script(file, options.value(SCRIPT).get()));
      if (read.script().isEmpty()) {
        return failed(read.diagnostics(), out);
      }
      script = read.script();
    }
    var language = options.value(LANGUAGE).or(() -> ScenarioFiles.language(file));
    var edition =
        Edition.read(file, language.isPresent() ? language : script.flatMap(PlayScript::language));
    if (edition.scenario().isEmpty()) {
      out.print(edition.report().text());
      return FOUND_ERRORS;
    }
    var scenario = edition.scenario().get();
    if (options.value(RANDOM).isPresent()) {
      out.print(random(scenario, plays, seed));
      return FINE;
    }
    var play = new Play(scenario, rubric, Scorer.shipped());
    if (script.isPresent()) {
      return script(play, in(script.get(), edition), out);
    }
    new TerminalPlay(play, transcript -> debrief(scenario, transcript), out).run(seed, in);
    return FINE;
  }

  private static PlayScript in(PlayScript script, Edition edition) throws BadUsage {
    var played = edition.scenario().orElseThrow().language();
    return script
        .in(played, edition.source())
        .orElseThrow(
            () ->
                new BadUsage(
                    "In this script words are typed in \"%s\", and the scenario is played in \"%s\"."
                        .formatted(script.language().orElse(edition.source()), played)));
  }

  private Debrief debrief(Scenario scenario, Transcript transcript) {
    var solution = Solver.solve(scenario, rubric, Budget.STANDARD);
    return new Debriefing(rubric).debrief(scenario, transcript, solution);
  }

  private String random(Scenario scenario, int plays, long seed) {
    var standard = Budget.STANDARD;
    var budget = new Budget(standard.states(), standard.samples(), seed);
    var solution = Solver.solve(scenario, rubric, budget);
    return of(Players.of(Player.RANDOM, scenario, rubric, solution.scale(), plays, seed));
  }

  /** What many plays came to. */
  static String of(Plays plays) {
    var text = new StringBuilder();
    text.append("%d plays: passed, quartiles of the scores, endings\n".formatted(plays.plays()));
    text.append("  ").append(AnalysisText.row(plays)).append('\n');
    plays
        .skills()
        .forEach(
            (skill, mean) ->
                text.append(String.format(Locale.ROOT, "  mean %s %.1f\n", skill, mean)));
    return text.append(Histogram.of(plays.overall())).toString();
  }

  private static PlayScriptReader.Read read(Path file) throws BadUsage {
    var bytes = ScenarioFiles.bytes(file);
    return PlayScriptReader.read(
        ScenarioFiles.shown(file), new String(bytes, StandardCharsets.UTF_8));
  }

  private int script(Play play, PlayScript script, PrintStream out) {
    var debriefing = new Debriefing(rubric);
    var solution = Solver.solve(play.scenario(), rubric, Budget.STANDARD);
    var ran = PlayScriptRun.run(play, debriefing, solution, script);
    var text = new TurnText(play.scenario());
    var before = ran.transcript().opening().after();
    for (var turn : ran.transcript().turns()) {
      out.print(text.of(turn, before));
      out.print(text.state(turn.after()));
      before = turn.after();
    }
    if (ran.transcript().over()) {
      out.print(EndText.of(debriefing.debrief(play.scenario(), ran.transcript(), solution)));
    }
    out.println();
    return failed(ran.failures(), out);
  }

  private static int failed(List<Diagnostic> failures, PrintStream out) {
    failures.forEach(one -> out.println(one));
    out.println(
        failures.isEmpty()
            ? "The scenario does what the script says."
            : "The script fails in %d %s."
                .formatted(failures.size(), failures.size() == 1 ? "place" : "places"));
    return failures.isEmpty() ? FINE : FOUND_ERRORS;
  }

  /** A script named as it lies, or as it lies beside the scenario. */
  private static Path script(Path scenario, String name) throws BadUsage {
    var beside = scenario.resolveSibling(name);
    return !Files.exists(ScenarioFiles.path(name)) && Files.isRegularFile(beside)
        ? beside
        : ScenarioFiles.one(name);
  }
}
