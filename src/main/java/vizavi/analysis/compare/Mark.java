package vizavi.analysis.compare;

/** What became of a piece. */
public enum Mark {
  KEPT,
  REMOVED,
  ADDED
}
