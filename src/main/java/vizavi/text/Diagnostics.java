package vizavi.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Gathers what is wrong with one text: at most one thing for each place, the first error said.
 * Messages are worked out only for those that are shown, so that a file full of mistakes stays
 * cheap.
 */
public final class Diagnostics {
  /** How many are shown; one more says how many were left out. */
  public static final int SHOWN = 200;

  private static final int KEPT = 20_000;
  private static final Comparator<Found> WORST_FIRST =
      Comparator.comparing(Found::severity).thenComparing(Found::place);

  private record Found(Span place, Severity severity, String rule, Supplier<String> message) {
    Diagnostic diagnostic() {
      return new Diagnostic(place, severity, message.get(), rule);
    }
  }

  private record Point(String file, int line, int column) {}

  private final Map<Point, Found> found = new HashMap<>();
  private int dropped;
  private boolean errors;

  public void error(Span place, String rule, Supplier<String> message) {
    errors = true;
    add(new Found(place, Severity.ERROR, rule, message));
  }

  public void error(Span place, String rule, String message) {
    error(place, rule, () -> message);
  }

  public void warning(Span place, String rule, Supplier<String> message) {
    add(new Found(place, Severity.WARNING, rule, message));
  }

  public boolean hasErrors() {
    return errors;
  }

  private void add(Found one) {
    if (found.size() >= KEPT) {
      dropped++;
      return;
    }
    Point point = new Point(one.place().file(), one.place().line(), one.place().column());
    found.merge(point, one, (old, young) -> weighs(young, old) ? young : old);
  }

  private static boolean weighs(Found young, Found old) {
    return young.severity() == Severity.ERROR && old.severity() == Severity.WARNING;
  }

  /** What was found, by place; errors before warnings where there are too many to show. */
  public List<Diagnostic> sorted() {
    List<Found> worst = found.values().stream().sorted(WORST_FIRST).toList();
    Stream<Diagnostic> shown = worst.stream().limit(SHOWN).map(Found::diagnostic).sorted();
    int rest = worst.size() - SHOWN + dropped;
    return worst.size() <= SHOWN
        ? shown.toList()
        : Stream.concat(shown, Stream.of(more(worst.get(SHOWN), rest))).toList();
  }

  private static Diagnostic more(Found first, int rest) {
    String message = "and " + rest + " more from here on; mend those above first";
    return new Diagnostic(first.place(), first.severity(), message, "too-many");
  }
}
