package vizavi.library;

/** What came of the wish for a new draft. */
public sealed interface Created {
  /** It is there. */
  record Begun(Draft draft) implements Created {}

  /**
   * An id has small Latin letters, digits and hyphens, begins with a letter, and has at most 40.
   *
   * @param id as it was given
   */
  record BadId(String id) implements Created {}

  /**
   * There is a scenario or a draft of this id. Who means it asks again with {@link
   * Naming#NEXT_VERSION}.
   *
   * @param title of what is there
   * @param published whether it is a published scenario; else a draft
   */
  record Taken(String id, String title, boolean published) implements Created {}

  /** Why the text can't be kept. */
  record BadText(Unkept why) implements Created {}
}
