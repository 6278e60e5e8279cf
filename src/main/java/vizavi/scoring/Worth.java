package vizavi.scoring;

/** Which way a move pulls by itself. */
public enum Worth {
  HELPS,
  HURTS,
  /** On what stands beside it. */
  DEPENDS
}
