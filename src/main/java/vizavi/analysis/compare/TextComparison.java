package vizavi.analysis.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts compared line by line, as their files hold them.
 *
 * @param hunks the stretches that differ, from the top; none where the texts are the same
 */
public record TextComparison(List<Hunk> hunks) {
  private static final int AROUND = 3;

  /** Compares two texts; how their lines end makes no difference. */
  public static TextComparison of(String before, String after) {
    List<Edit<String>> edits = Edits.between(before.lines().toList(), after.lines().toList());
    List<Hunk> hunks = new ArrayList<>();
    int from = 0;
    while ((from = nextChange(edits, from)) < edits.size()) {
      int end = endOfStretch(edits, from);
      hunks.add(hunk(edits, Math.max(0, from - AROUND), Math.min(edits.size(), end + AROUND)));
      from = end;
    }
    return new TextComparison(List.copyOf(hunks));
  }

  /** As {@code diff -u} prints it; empty where the texts are the same. */
  public String unified(String oldName, String newName) {
    if (hunks.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append("--- ").append(oldName).append("\n+++ ").append(newName).append('\n');
    for (Hunk hunk : hunks) {
      out.append(hunk.head()).append('\n');
      hunk.lines().forEach(line -> out.append(sign(line.mark())).append(line.piece()).append('\n'));
    }
    return out.toString();
  }

  private static char sign(Mark mark) {
    return switch (mark) {
      case KEPT -> ' ';
      case REMOVED -> '-';
      case ADDED -> '+';
    };
  }

  private static int nextChange(List<Edit<String>> edits, int from) {
    int at = from;
    while (at < edits.size() && edits.get(at).mark() == Mark.KEPT) {
      at++;
    }
    return at;
  }

  /** Changes so near to each other that what stands around them would overlap belong together. */
  private static int endOfStretch(List<Edit<String>> edits, int from) {
    int end = from;
    for (int at = from; at < edits.size() && at - end <= 2 * AROUND; at++) {
      if (edits.get(at).mark() != Mark.KEPT) {
        end = at + 1;
      }
    }
    return end;
  }

  private static Hunk hunk(List<Edit<String>> edits, int from, int to) {
    return new Hunk(
        1 + count(edits.subList(0, from), Mark.ADDED),
        1 + count(edits.subList(0, from), Mark.REMOVED),
        List.copyOf(edits.subList(from, to)));
  }

  /** How many lines there are on one side: all but those of the other. */
  private static int count(List<Edit<String>> edits, Mark other) {
    return (int) edits.stream().filter(edit -> edit.mark() != other).count();
  }
}
