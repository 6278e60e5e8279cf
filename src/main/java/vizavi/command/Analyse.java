package vizavi.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vizavi.analysis.check.Checkup;
import vizavi.analysis.solve.Budget;
import vizavi.scenario.ScenarioReader;
import vizavi.text.Diagnostic;
import vizavi.text.Json;

/** Solves one scenario and prints what came out. */
final class Analyse implements Command {
  /** Of the JSON that is printed. */
  static final int LAYOUT = 1;

  private static final String FORMAT = "--format";
  private static final String STATES = "--states";
  private static final String SEED = "--seed";

  /** What came of looking at one file. */
  private record Looked(Optional<Analysed> analysed, List<Diagnostic> diagnostics) {}

  @Override
  public String usage() {
    return "analyse FILE [--format text|json] [--states N] [--seed S]";
  }

  @Override
  public int run(List<String> words, InputStream in, PrintStream out) throws BadUsage {
    var options = Options.of(words, List.of(FORMAT, STATES, SEED));
    var format = options.choice(FORMAT, List.of("text", "json"));
    var file = ScenarioFiles.one(options.place("a scenario file"));
    var standard = Budget.STANDARD;
    var budget =
        new Budget(
            options.number(STATES, standard.states()),
            standard.samples(),
            options.seed(SEED, standard.seed()));
    var looked = look(file, budget);
    var report = new Report(1, looked.diagnostics());
    out.print(format.equals("json") ? json(file, looked, report) : text(looked, report));
    return report.errors() == 0 ? FINE : FOUND_ERRORS;
  }

  private static Looked look(Path file, Budget budget) throws BadUsage {
    var id = ScenarioFiles.id(file);
    var shown = ScenarioFiles.shown(file);
    var bytes = ScenarioFiles.bytes(file);
    var checked = Checkup.of(id, shown, bytes, budget);
    // The checkup keeps the scenario to itself where its rules find an error; a report is wanted
    // then too.
    var analysed =
        checked
            .solution()
            .flatMap(
                solution ->
                    ScenarioReader.read(id, shown, bytes)
                        .scenario()
                        .map(one -> new Analysed(one, solution, budget, checked.players())));
    return new Looked(analysed, checked.diagnostics());
  }

  private static String text(Looked looked, Report report) {
    return looked.analysed().map(found -> AnalysisText.of(found) + "\n").orElse("") + report.text();
  }

  private static String json(Path file, Looked looked, Report report) {
    var all = new LinkedHashMap<String, Object>();
    all.put("layout", LAYOUT);
    all.put("scenario", ScenarioFiles.id(file));
    all.put("file", ScenarioFiles.shown(file));
    all.put("diagnostics", report.entries());
    looked.analysed().map(AnalysisJson::of).ifPresent(all::putAll);
    return Json.write(all);
  }
}
