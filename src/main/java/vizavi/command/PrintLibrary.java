package vizavi.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vizavi.analysis.check.Checkup;
import vizavi.analysis.solve.Budget;
import vizavi.scenario.path.PathsReader;
import vizavi.scenario.path.PathsReading;

/** Solves every scenario of a folder and prints the page that lists them. */
final class PrintLibrary implements Command {
  private static final String FOLDER = "scenarios";

  @Override
  public String usage() {
    return "library [FOLDER]";
  }

  @Override
  public int run(List<String> words, InputStream in, PrintStream out) throws BadUsage {
    var places = Options.of(words, List.of()).places();
    if (places.size() > 1) {
      throw new BadUsage("One folder at a time, please.");
    }
    var folder = places.isEmpty() ? FOLDER : places.getFirst();
    var wanted = Wanted.of(List.of(folder));
    if (!wanted.strays().isEmpty()) {
      out.print(new Report(0, wanted.strays()).text());
      return FOUND_ERRORS;
    }
    var all = new ArrayList<Analysed>();
    for (var one : wanted.cases()) {
      all.add(solved(one.source()));
    }
    var paths = paths(folder, all);
    if (!paths.diagnostics().isEmpty()) {
      out.print(Report.ofPaths(paths.diagnostics()).text());
      return FOUND_ERRORS;
    }
    out.print(LibraryPage.of(all, paths));
    return FINE;
  }

  /**
   * A scenario that can be played, solved.
   *
   * @throws BadUsage if it can't be
   */
  static Analysed solved(Path file) throws BadUsage {
    var checked =
        Checkup.of(
            ScenarioFiles.id(file),
            ScenarioFiles.shown(file),
            ScenarioFiles.bytes(file),
            Budget.STANDARD);
    if (checked.scenario().isEmpty() || checked.solution().isEmpty()) {
      throw new BadUsage(
          ScenarioFiles.shown(file) + " can't be played as it is; \"check\" says why.");
    }
    return new Analysed(
        checked.scenario().get(), checked.solution().get(), Budget.STANDARD, checked.players());
  }

  /** The paths in a folder; none where it has no file of them. */
  static PathsReading paths(String folder, List<Analysed> all) throws BadUsage {
    var file = ScenarioFiles.path(folder).resolve(PathsReader.FILE);
    if (!file.toFile().isFile()) {
      return new PathsReading(List.of(), List.of());
    }
    var ids = all.stream().map(one -> one.scenario().id()).toList();
    return PathFiles.read(file, ids);
  }
}
