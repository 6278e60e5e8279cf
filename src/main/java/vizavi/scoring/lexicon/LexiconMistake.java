package vizavi.scoring.lexicon;

import java.util.List;
import java.util.stream.Collectors;
import vizavi.text.Diagnostic;

/** A lexicon that can't be used; says every mistake with its place. */
public final class LexiconMistake extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  LexiconMistake(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
  }
}
