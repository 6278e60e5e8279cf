package vizavi.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What has to be there in a reply's moves.
 *
 * @param any at least {@code count} of these; empty: not asked
 * @param count at least 1
 * @param each at least one of every list; empty: not asked
 * @param without none of these
 */
record Signs(List<String> any, int count, List<List<String>> each, List<String> without) {

  /** The moves that are the signs, in the author's order; empty where the signs are not there. */
  List<String> in(Set<String> moves) {
    if (without.stream().anyMatch(moves::contains)) {
      return List.of();
    }
    var found = new LinkedHashSet<>(any.stream().filter(moves::contains).toList());
    if (!any.isEmpty() && found.size() < count) {
      return List.of();
    }
    for (var oneOf : each) {
      var here = oneOf.stream().filter(moves::contains).toList();
      if (here.isEmpty()) {
        return List.of();
      }
      found.addAll(here);
    }
    return List.copyOf(found);
  }
}
