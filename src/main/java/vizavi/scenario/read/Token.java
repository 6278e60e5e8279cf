package vizavi.scenario.read;

/**
 * A piece of a condition.
 *
 * @param text as written
 * @param at index of its first character
 */
record Token(Kind kind, String text, int at) {
  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    /** A character that has no place in a condition. */
    STRANGE,
    END
  }

  boolean is(String what) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(what);
  }

  /** As it is shown in a message. */
  String shown() {
    return kind == Kind.END ? "the end of the condition" : "\"" + text + "\"";
  }
}
