package vizavi.scoring.compose;

import java.util.Optional;
import java.util.Set;
import vizavi.scoring.Notice;

/**
 * What a rule changes.
 *
 * @param strikes moves that are not made after all
 * @param adds moves that are made besides
 * @param notice what a person should hear of it
 */
public record Change(Set<String> strikes, Set<String> adds, Optional<Notice> notice) {
  static final Change NONE = new Change(Set.of(), Set.of(), Optional.empty());

  static Change strikes(Set<String> moves) {
    return new Change(moves, Set.of(), Optional.empty());
  }

  static Change strikes(String... moves) {
    return strikes(Set.of(moves));
  }

  static Change adds(String... moves) {
    return new Change(Set.of(), Set.of(moves), Optional.empty());
  }

  /** The same, with a word to the person. */
  Change noticing(Notice one) {
    return new Change(strikes, adds, Optional.of(one));
  }
}
