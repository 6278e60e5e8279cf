package vizavi.scenario.twee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vizavi.text.Yaml;

/** Gathers what can't be carried over. */
final class Losses {
  private static final int LONGEST = 80;

  private final List<LeftBehind> found = new ArrayList<>();
  private int more;

  void add(int line, What what, String text) {
    if (found.size() < Twee.MOST_LISTED) {
      found.add(new LeftBehind(line, what, shown(text)));
    } else {
      more++;
    }
  }

  /** On one line, without what can't be seen, cut where it is long. */
  private static String shown(String text) {
    StringBuilder seen = new StringBuilder();
    text.codePoints()
        .limit(4L * LONGEST)
        .map(c -> Yaml.permits(c) ? c : ' ')
        .forEach(seen::appendCodePoint);
    String line = seen.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  List<LeftBehind> sorted() {
    return found.stream().sorted(Comparator.comparingInt(LeftBehind::line)).toList();
  }

  /** How many were found beyond those that are listed. */
  int more() {
    return more;
  }
}
