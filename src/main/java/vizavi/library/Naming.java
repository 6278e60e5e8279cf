package vizavi.library;

/** What a trainer means by the id of a new draft. */
public enum Naming {
  /** A scenario there is none of yet. */
  NEW_SCENARIO,
  /** The next version of a scenario that may be there already. */
  NEXT_VERSION
}
