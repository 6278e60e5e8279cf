package vizavi.scenario.read;

import vizavi.text.Message;

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

  /** As it is shown in a message: a text or a message. */
  Object shown() {
    return kind == Kind.END
        ? Message.of("part.the-end", "the end of the condition")
        : "\"" + text + "\"";
  }
}
