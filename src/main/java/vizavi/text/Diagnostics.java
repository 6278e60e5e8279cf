package vizavi.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Gathers what is wrong with one text: for each place the first error said, or else the first
 * warning of each rule. Messages are worked out only for those that are shown, so that a file full
 * of mistakes stays cheap.
 */
public final class Diagnostics {
  /** How many are shown; one more says how many were left out. */
  public static final int SHOWN = 200;

  private static final int KEPT = 20_000;
  private static final Comparator<Found> WORST_FIRST =
      Comparator.comparing(Found::severity).thenComparing(Found::place);

  private record Found(Span place, Severity severity, String rule, Supplier<Message> message) {
    Diagnostic diagnostic() {
      return new Diagnostic(place, severity, message.get(), rule);
    }
  }

  /** What can be said once: an error at a point, or a rule's warning there. */
  private record Point(String file, int line, int column, String rule) {
    static Point of(Span place, String rule) {
      return new Point(place.file(), place.line(), place.column(), rule);
    }
  }

  private static final String ANY_ERROR = "";

  private final Map<Point, Found> found = new HashMap<>();
  private int dropped;
  private boolean errors;

  public void error(Span place, String rule, Supplier<Message> message) {
    errors = true;
    add(new Found(place, Severity.ERROR, rule, message));
  }

  public void error(Span place, String rule, Message message) {
    error(place, rule, () -> message);
  }

  public void warning(Span place, String rule, Supplier<Message> message) {
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
    found.putIfAbsent(
        Point.of(one.place(), one.severity() == Severity.ERROR ? ANY_ERROR : one.rule()), one);
  }

  /**
   * Takes back the warnings of a rule at some places.
   *
   * @return how many
   */
  public int silence(String rule, Predicate<Span> at) {
    int before = found.size();
    found
        .values()
        .removeIf(
            one ->
                one.severity() == Severity.WARNING
                    && one.rule().equals(rule)
                    && at.test(one.place()));
    return before - found.size();
  }

  /** What was found, by place; errors before warnings where there are too many to show. */
  public List<Diagnostic> sorted() {
    List<Found> worst = found.values().stream().filter(this::counts).sorted(WORST_FIRST).toList();
    Stream<Diagnostic> shown = worst.stream().limit(SHOWN).map(Found::diagnostic).sorted();
    int rest = worst.size() - SHOWN + dropped;
    return worst.size() <= SHOWN
        ? shown.toList()
        : Stream.concat(shown, Stream.of(more(worst.get(SHOWN), rest))).toList();
  }

  /** A warning beside an error is no news. */
  private boolean counts(Found one) {
    return one.severity() == Severity.ERROR || !found.containsKey(Point.of(one.place(), ANY_ERROR));
  }

  private static Diagnostic more(Found first, int rest) {
    Message message =
        Message.of("too-many", "and {0} more from here on; mend those above first", rest);
    return new Diagnostic(first.place(), first.severity(), message, "too-many");
  }
}
