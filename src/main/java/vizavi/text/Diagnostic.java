package vizavi.text;

import java.util.Comparator;

/**
 * One thing an author should know, with its place.
 *
 * @param place where it stands
 * @param severity error or warning
 * @param said what is wrong, what was expected, and the nearest name where there is one
 * @param rule slug of the rule, the name of its page under {@code docs/diagnostics/}
 */
public record Diagnostic(Span place, Severity severity, Message said, String rule)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  @Override
  public int compareTo(Diagnostic other) {
    return BY_PLACE.compare(this, other);
  }

  /** What is said, in English. */
  public String message() {
    return said.toString();
  }

  /** {@code file:line:column: error: message [rule]}, in English. */
  @Override
  public String toString() {
    return place + ": " + severity + ": " + said + " [" + rule + "]";
  }
}
