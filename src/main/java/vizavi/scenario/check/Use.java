package vizavi.scenario.check;

import vizavi.text.Span;

/** A name that refers to something which stands elsewhere. */
public record Use(Kind kind, String name, Span place) {

  /** What the name is to refer to. */
  public enum Kind {
    /** A scene or an ending. */
    TARGET,
    /** The first scene. */
    START,
    /** The ending of the turn limit. */
    ENDING,
    /** A fact that a condition asks for. */
    ASKED,
    /** A fact that an effect changes. */
    CHANGED,
    /** A reply, as {@code scene.reply}. */
    REPLY,
    MOVE,
    VISIT,
    /** A person who says a line. */
    SPEAKER
  }
}
