package vizavi.scoring;

import java.util.List;
import java.util.stream.Collectors;
import vizavi.text.Diagnostic;

/** A rubric that can't be used; says every mistake with its place. */
public final class RubricMistake extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;

  RubricMistake(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The mistakes, sorted by place. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
