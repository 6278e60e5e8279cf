package vizavi.scenario.twee;

/** Kinds of things that a scenario has no room for. */
public enum What {
  /** A passage of JavaScript, or a piece of it. */
  SCRIPT,
  /** A passage of styles, or a piece of them. */
  STYLESHEET,
  /** A passage with a meaning for Twine or the story format alone. */
  SPECIAL_PASSAGE,
  /** A command of the story format: {@code <<set $x to 1>>}, {@code (if: $x)}. */
  MACRO,
  /** The value of something the story remembers, shown in its text; its name stays there. */
  VARIABLE,
  /** What a link does besides leading on. */
  LINK_ACTION,
  /** A link whose passage is only known while the story runs. */
  COMPUTED_LINK,
  /** A link out of the story. */
  WEB_LINK,
  /** A link to a passage that is not there; an ending stands in for it. */
  MISSING_PASSAGE,
  /** A second passage of one name. */
  SECOND_PASSAGE,
  /** A passage without a name. */
  UNNAMED_PASSAGE,
  /** Text before the first passage. */
  TEXT_BEFORE,
  /** A picture, a sound or a film. */
  PICTURE,
  /** A tag of HTML; the text inside it stays. */
  HTML,
  /** Bold, italics and the like; the text stays. */
  FORMATTING,
  /** A note of the author's. */
  COMMENT,
  /** Tags of a passage. */
  TAGS,
  /** Details about the story or a passage that can't be read. */
  METADATA,
  /** The story is written for a format whose commands are not known here. */
  FORMAT,
  /** An invisible or control character. */
  INVISIBLE,
  /** A word of hundreds of letters; it was broken. */
  LONG_WORD
}
