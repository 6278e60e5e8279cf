package vizavi.analysis.solve;

import java.util.Locale;

/** Somebody who plays without reading what the client says. None of them should pass. */
public enum Player {
  /** Any reply on offer. */
  RANDOM,
  /** The first reply in the author's order. */
  FIRST,
  /** The reply with the most letters. */
  LONGEST,
  /** The reply with the fewest letters. */
  SHORTEST,
  /** A reply that apologises; else one that takes the blame; else the one that gives in most. */
  APOLOGETIC;

  /** As reports name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
