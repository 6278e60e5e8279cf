package vizavi.scenario.assist;

/**
 * Where the writing stands at the end of a text.
 *
 * @param at the part being written
 * @param typed what is written of it so far
 * @param indent how far its line is indented, in characters
 */
record Place(Twig at, Kind kind, String typed, int indent) {

  /** What is being written. */
  enum Kind {
    /** A key of {@code at}, which has keys already. */
    KEY,
    /** The first thing below {@code at}, on a line of its own: a key, an item or a text. */
    FIRST,
    /** The value of {@code at}, on its own line; below a dash it may become a key. */
    VALUE,
    /** A key of {@code at} between braces. */
    KEY_BETWEEN_BRACES,
    /** An item of {@code at} between brackets. */
    ITEM_BETWEEN_BRACKETS,
    /** A text of several lines. */
    TEXT
  }

  Place(Twig at, Kind kind, String typed) {
    this(at, kind, typed, 0);
  }
}
