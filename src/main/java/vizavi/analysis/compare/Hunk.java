package vizavi.analysis.compare;

import java.util.List;

/**
 * Lines of a file that changed, with a few that did not around them.
 *
 * @param before number of its first line in the old text, 1-based; 0 where the old text is empty
 * @param after number of its first line in the new text, 1-based; 0 where the new text is empty
 */
public record Hunk(int before, int after, List<Edit<String>> lines) {
  /** {@code @@ -3,7 +3,8 @@}, as unified diffs head their hunks. */
  public String head() {
    return "@@ -%s +%s @@".formatted(range(before, Mark.ADDED), range(after, Mark.REMOVED));
  }

  private String range(int first, Mark other) {
    long count = lines.stream().filter(line -> line.mark() != other).count();
    return count == 1 ? "" + first : (count == 0 ? first - 1 : first) + "," + count;
  }
}
