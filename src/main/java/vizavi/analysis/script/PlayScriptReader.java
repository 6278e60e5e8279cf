package vizavi.analysis.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vizavi.analysis.script.PlayScript.Step;
import vizavi.scenario.shape.Language;
import vizavi.text.Diagnostic;
import vizavi.text.Message;
import vizavi.text.Severity;
import vizavi.text.Span;

/** Reads a play script, line by line; finds all mistakes at once. */
public final class PlayScriptReader {
  /** The rule of every diagnostic about a play script. */
  static final String RULE = "play-script";

  private final String file;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final StepReader lines = new StepReader(diagnostics);
  private final List<Step> steps = new ArrayList<>();
  private String name = "";
  private long seed = 1;
  private @Nullable String language;

  private PlayScriptReader(String file) {
    this.file = file;
  }

  /**
   * What came of reading a script.
   *
   * @param script there only if there are no diagnostics
   */
  public record Read(Optional<PlayScript> script, List<Diagnostic> diagnostics) {}

  /**
   * Reads a script.
   *
   * @param file the name shown in diagnostics
   */
  public static Read read(String file, String text) {
    var reader = new PlayScriptReader(file);
    int number = 0;
    for (var line : text.lines().toList()) {
      reader.line(++number, line);
    }
    return reader.done();
  }

  private Read done() {
    var start = new Span(file, 1, 1, 0);
    if (name.isEmpty()) {
      wrong(start, "a script begins with \"play: \" and its name");
    }
    if (steps.isEmpty()) {
      wrong(start, "the script does nothing");
    }
    return diagnostics.isEmpty()
        ? new Read(
            Optional.of(
                new PlayScript(name, seed, Optional.ofNullable(language), List.copyOf(steps))),
            List.of())
        : new Read(Optional.empty(), diagnostics.stream().sorted().toList());
  }

  private void line(int number, String line) {
    var words = line.strip();
    if (words.isEmpty() || words.startsWith("#")) {
      return;
    }
    var place =
        new Span(file, number, line.indexOf(words) + 1, words.codePointCount(0, words.length()));
    var parts = words.split(" +", 2);
    var rest = parts.length == 2 ? parts[1].strip() : "";
    switch (parts[0]) {
      case "play:" -> name = rest;
      case "seed:" -> seed = seed(place, rest);
      case "language:" -> language = language(place, rest);
      default -> Optional.ofNullable(lines.step(place, parts[0], rest)).ifPresent(steps::add);
    }
  }

  private long seed(Span place, String text) {
    if (text.matches("-?[0-9]{1,18}")) {
      return Long.parseLong(text);
    }
    wrong(place, "expected a whole number of at most 18 digits");
    return seed;
  }

  private String language(Span place, String text) {
    if (!Language.LANGUAGES.contains(text)) {
      wrong(place, "expected a language: " + String.join(", ", Language.LANGUAGES));
    }
    return text;
  }

  private void wrong(Span place, String message) {
    diagnostics.add(new Diagnostic(place, Severity.ERROR, Message.english(message), RULE));
  }
}
