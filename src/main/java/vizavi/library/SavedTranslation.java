package vizavi.library;

/**
 * What came of saving or deleting a translation. Where it is neither {@link Kept} nor {@link Gone},
 * nothing was changed.
 */
public sealed interface SavedTranslation {
  /** The text is on the disk; the next save hands back this version. */
  record Kept(DraftTranslation translation) implements SavedTranslation {}

  /** There is none, or no longer: it was deleted, now or by somebody else, or its draft was. */
  record Gone() implements SavedTranslation {}

  /** Somebody else saved since; nothing of theirs was overwritten. */
  record ChangedMeanwhile(DraftTranslation theirs) implements SavedTranslation {}

  /** Why the text can't be kept. */
  record Refused(Unkept why) implements SavedTranslation {}
}
