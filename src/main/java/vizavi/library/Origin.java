package vizavi.library;

/** Where the text of a revision came from. */
public enum Origin {
  /** A file in the folder of scenarios. */
  FILE,
  /** A trainer's draft. */
  DRAFT,
  /** An older revision, published anew. */
  ROLLBACK
}
