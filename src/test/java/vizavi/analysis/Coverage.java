package vizavi.analysis;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which branches of a scenario a walk has seen. A branch is named as an author would name it:
 * {@code scene bridge}, {@code reply bridge.ask}, {@code target 2 of bridge.ask}, {@code trigger
 * walks-out}, {@code ending home}.
 *
 * @param all every branch there is
 * @param seen those walked
 * @param states how many states were looked at, in all searches together
 * @param whole whether every state was looked at, so that what was not seen can't be reached, the
 *     rarest luck aside
 */
record Coverage(SortedSet<String> all, SortedSet<String> seen, int states, boolean whole) {

  /** The branches not seen. */
  SortedSet<String> missing() {
    var missing = new TreeSet<>(all);
    missing.removeAll(seen);
    return missing;
  }
}
