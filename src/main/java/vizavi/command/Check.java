package vizavi.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vizavi.analysis.check.Checked;
import vizavi.analysis.check.Checkup;
import vizavi.analysis.solve.Budget;
import vizavi.text.Diagnostic;
import vizavi.text.Nearest;

/** Looks scenarios and the paths through them over and says what is wrong. */
final class Check implements Command {
  private static final String FORMAT = "--format";
  private static final List<String> FORMATS = List.of("text", "json", "sarif");

  /** What was asked for. */
  private record Wish(List<String> places, String format) {}

  @Override
  public String usage() {
    return "check [file or folder]... [--format text|json|sarif]";
  }

  @Override
  public int run(List<String> words, InputStream in, PrintStream out) throws BadUsage {
    Wish wish = wish(words);
    Wanted wanted = Wanted.of(wish.places());
    Report report = new Report(0, wanted.strays());
    for (Case one : wanted.cases()) {
      report = report.and(looked(one));
    }
    for (Path file : wanted.paths()) {
      report = report.and(Report.ofPaths(PathFiles.read(file).diagnostics()));
    }
    out.print(report.as(wish.format()));
    return report.errors() == 0 ? FINE : FOUND_ERRORS;
  }

  /** Solves the source once, and holds its translations against it. */
  private static Report looked(Case one) throws BadUsage {
    Path file = one.source();
    Checked source =
        Checkup.of(
            ScenarioFiles.id(file),
            ScenarioFiles.shown(file),
            ScenarioFiles.bytes(file),
            Budget.STANDARD);
    if (source.scenario().isEmpty() || source.solution().isEmpty()) {
      return new Report(1, 0, source.diagnostics());
    }
    List<Diagnostic> found = new ArrayList<>(one.whole() ? source.diagnostics() : List.of());
    for (Path translation : one.translations()) {
      found.addAll(
          Checkup.translation(
                  source.scenario().get(),
                  source.solution().get(),
                  ScenarioFiles.shown(translation),
                  ScenarioFiles.bytes(translation),
                  Budget.STANDARD)
              .diagnostics());
    }
    return new Report(one.whole() ? 1 : 0, one.translations().size(), found);
  }

  private static Wish wish(List<String> words) throws BadUsage {
    List<String> places = new ArrayList<>();
    String format = "text";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals(FORMAT)) {
        format = i + 1 < words.size() ? words.get(++i) : "";
      } else if (word.startsWith(FORMAT + "=")) {
        format = word.substring(FORMAT.length() + 1);
      } else if (word.startsWith("-")) {
        String hint = Nearest.hint(word, List.of(FORMAT));
        throw new BadUsage("There is no option \"" + word + "\"" + hint + ".");
      } else {
        places.add(word);
      }
    }
    if (!FORMATS.contains(format)) {
      throw new BadUsage("The format must be text, json or sarif, not \"" + format + "\".");
    }
    return new Wish(places.isEmpty() ? List.of("scenarios") : places, format);
  }
}
