package vizavi.library;

/** What came of saving a draft. Where it is not {@link Kept}, nothing was changed. */
public sealed interface Saved {
  /** The text is on the disk; the next save hands back this draft's version. */
  record Kept(Draft draft) implements Saved {}

  /** Somebody else saved since; nothing of theirs was overwritten. */
  record ChangedMeanwhile(Draft theirs) implements Saved {}

  /** Somebody deleted the draft; the text can be kept as a new one. */
  record Deleted() implements Saved {}

  /** Why the text can't be kept. */
  record Refused(Unkept why) implements Saved {}
}
