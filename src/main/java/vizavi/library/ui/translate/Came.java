package vizavi.library.ui.translate;

import vizavi.library.DraftTranslation;
import vizavi.library.Unkept;

/** What came of a change. */
sealed interface Came {
  /**
   * It is kept.
   *
   * @param others whether somebody else's changes came in with it
   */
  record Kept(boolean others) implements Came {}

  /**
   * Somebody else wrote the same text meanwhile; it is as they left it.
   *
   * @param words theirs
   */
  record Theirs(DraftTranslation theirs, String words) implements Came {}

  record Refused(Unkept why) implements Came {}

  /** The draft is gone. */
  record Gone() implements Came {}

  /** The file can't be read as it is, so no single text of it can be changed. */
  record Unreadable() implements Came {}
}
