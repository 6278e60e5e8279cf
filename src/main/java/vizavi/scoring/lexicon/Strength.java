package vizavi.scoring.lexicon;

/** How far a wording shows by itself what its entry says. */
public enum Strength {
  /** Nearly always. */
  SURE,
  /** More often than not. */
  LIKELY,
  /** Together with others. */
  HINT
}
