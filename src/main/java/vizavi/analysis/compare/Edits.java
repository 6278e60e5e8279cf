package vizavi.analysis.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The shortest way from one sequence to another, by removing and adding pieces: E. W. Myers, "An
 * O(ND) Difference Algorithm and Its Variations", 1986.
 */
final class Edits<T> {
  /** Beyond so many removals and additions the two have little in common, and time is short. */
  static final int MOST = 1_000;

  private final List<T> before;
  private final List<T> after;
  private final List<int[]> trace = new ArrayList<>();

  private Edits(List<T> before, List<T> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The edits in reading order, removals before additions. Shortest where at most {@link #MOST} are
   * needed; otherwise whatever lies between the common beginning and end is exchanged.
   */
  static <T> List<Edit<T>> between(List<T> before, List<T> after) {
    int head = alike(before, after);
    List<T> restBefore = before.subList(head, before.size());
    List<T> restAfter = after.subList(head, after.size());
    int tail = alike(restBefore.reversed(), restAfter.reversed());
    List<Edit<T>> edits = new ArrayList<>(marked(Mark.KEPT, before.subList(0, head)));
    edits.addAll(
        new Edits<>(
                restBefore.subList(0, restBefore.size() - tail),
                restAfter.subList(0, restAfter.size() - tail))
            .edits());
    edits.addAll(marked(Mark.KEPT, before.subList(before.size() - tail, before.size())));
    return edits;
  }

  private static <T> int alike(List<T> one, List<T> other) {
    int most = Math.min(one.size(), other.size());
    int count = 0;
    while (count < most && one.get(count).equals(other.get(count))) {
      count++;
    }
    return count;
  }

  private static <T> List<Edit<T>> marked(Mark mark, List<T> pieces) {
    return pieces.stream().map(piece -> new Edit<>(mark, piece)).toList();
  }

  private List<Edit<T>> edits() {
    return before.isEmpty() || after.isEmpty() || !search() ? exchanged() : walkedBack();
  }

  private List<Edit<T>> exchanged() {
    List<Edit<T>> edits = new ArrayList<>(marked(Mark.REMOVED, before));
    edits.addAll(marked(Mark.ADDED, after));
    return edits;
  }

  /** Goes as far as each number of edits allows, on each diagonal; true once the end is reached. */
  private boolean search() {
    int limit = Math.min(MOST, before.size() + after.size());
    int[] farthest = new int[2 * limit + 3];
    for (int edits = 0; edits <= limit; edits++) {
      trace.add(java.util.Arrays.copyOfRange(farthest, limit + 1 - edits, limit + 2 + edits));
      for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
        int at = limit + 1 + diagonal;
        int x =
            diagonal == -edits || diagonal != edits && farthest[at - 1] < farthest[at + 1]
                ? farthest[at + 1]
                : farthest[at - 1] + 1;
        farthest[at] = slide(x, x - diagonal);
        if (farthest[at] >= before.size() && farthest[at] - diagonal >= after.size()) {
          return true;
        }
      }
    }
    return false;
  }

  private int slide(int x, int y) {
    while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
      x++;
      y++;
    }
    return x;
  }

  private List<Edit<T>> walkedBack() {
    List<Edit<T>> edits = new ArrayList<>();
    int x = before.size();
    int y = after.size();
    for (int count = trace.size() - 1; count > 0; count--) {
      int diagonal = x - y;
      boolean added =
          diagonal == -count
              || diagonal != count && far(count, diagonal - 1) < far(count, diagonal + 1);
      int fromDiagonal = added ? diagonal + 1 : diagonal - 1;
      int fromX = far(count, fromDiagonal);
      int fromY = fromX - fromDiagonal;
      int stepX = added ? fromX : fromX + 1;
      for (; x > stepX; x--) {
        edits.add(new Edit<>(Mark.KEPT, before.get(x - 1)));
      }
      edits.add(added ? new Edit<>(Mark.ADDED, after.get(fromY)) : removed(fromX));
      x = fromX;
      y = fromY;
    }
    for (; x > 0; x--) {
      edits.add(new Edit<>(Mark.KEPT, before.get(x - 1)));
    }
    Collections.reverse(edits);
    return removalsFirst(edits);
  }

  private Edit<T> removed(int at) {
    return new Edit<>(Mark.REMOVED, before.get(at));
  }

  /** How far {@code count - 1} edits led on a diagonal; the trace holds diagonals around zero. */
  private int far(int count, int diagonal) {
    int[] row = trace.get(count);
    int at = diagonal + count;
    return at < 0 || at >= row.length ? 0 : row[at];
  }

  private static <T> List<Edit<T>> removalsFirst(List<Edit<T>> edits) {
    List<Edit<T>> ordered = new ArrayList<>();
    List<Edit<T>> added = new ArrayList<>();
    for (Edit<T> edit : edits) {
      if (edit.mark() == Mark.ADDED) {
        added.add(edit);
        continue;
      }
      if (edit.mark() == Mark.KEPT) {
        ordered.addAll(added);
        added.clear();
      }
      ordered.add(edit);
    }
    ordered.addAll(added);
    return ordered;
  }
}
