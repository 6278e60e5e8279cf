package vizavi.library;

/** What came of publishing. Where it is not {@link Published}, nothing was changed. */
public sealed interface Publication {
  /** New attempts play it from now on. */
  record Published(RevisionCard revision) implements Publication {}

  /** The checks found something. */
  record Blocked(Gate gate) implements Publication {}

  /** A note says to other trainers why; it can't be blank. */
  record NoNote() implements Publication {}

  /**
   * @param most characters a note may have
   */
  record NoteTooLong(int most) implements Publication {}

  /** The draft is not as it was when it was looked at. */
  record ChangedMeanwhile(Draft theirs) implements Publication {}

  /**
   * Another revision was published since the draft was begun, or at this moment. Who means to
   * publish nevertheless says so with its number.
   */
  record Overtaken(RevisionCard current) implements Publication {}

  /** New attempts play this very text already. */
  record NothingNew(RevisionCard current) implements Publication {}
}
