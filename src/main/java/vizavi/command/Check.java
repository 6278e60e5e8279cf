package vizavi.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vizavi.analysis.check.Checkup;
import vizavi.analysis.solve.Budget;
import vizavi.text.Diagnostic;
import vizavi.text.Nearest;

/** Looks scenarios over and says what is wrong. */
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
    List<Path> files = ScenarioFiles.in(wish.places());
    List<Diagnostic> found = new ArrayList<>();
    for (Path file : files) {
      found.addAll(
          Checkup.of(
                  ScenarioFiles.id(file),
                  ScenarioFiles.shown(file),
                  ScenarioFiles.bytes(file),
                  Budget.STANDARD)
              .diagnostics());
    }
    Report report = new Report(files.size(), found);
    out.print(report.as(wish.format()));
    return report.errors() == 0 ? FINE : FOUND_ERRORS;
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
