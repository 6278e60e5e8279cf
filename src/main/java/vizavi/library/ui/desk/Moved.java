package vizavi.library.ui.desk;

import java.util.List;
import java.util.Optional;
import vizavi.text.Diagnostic;
import vizavi.text.Span;

/** Diagnostics of a text that has been edited since, on the lines where their words stand now. */
record Moved(int before, int after, int lines, int by) {

  /** Those on lines that are still there as they were. */
  static List<Diagnostic> along(String old, String now, List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return diagnostics;
    }
    Moved moved = of(old.split("\n", -1), now.split("\n", -1));
    return diagnostics.stream().flatMap(one -> moved.move(one).stream()).toList();
  }

  private static Moved of(String[] old, String[] now) {
    int shorter = Math.min(old.length, now.length);
    int before = 0;
    while (before < shorter && old[before].equals(now[before])) {
      before++;
    }
    int after = 0;
    while (after < shorter - before
        && old[old.length - 1 - after].equals(now[now.length - 1 - after])) {
      after++;
    }
    return new Moved(before, after, old.length, now.length - old.length);
  }

  private Optional<Diagnostic> move(Diagnostic one) {
    Span place = one.place();
    if (place.line() <= before) {
      return Optional.of(one);
    }
    return place.line() <= lines - after
        ? Optional.empty()
        : Optional.of(
            new Diagnostic(
                new Span(place.file(), place.line() + by, place.column(), place.length()),
                one.severity(),
                one.said(),
                one.rule()));
  }
}
