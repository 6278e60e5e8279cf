package vizavi.library.exchange;

/** Why a file or an archive is not taken; {@link #key()} names the sentence in the messages. */
public enum Why {
  /** Arguments: the endings that are taken. */
  WRONG_KIND("exchange.refused.wrong-kind"),
  EMPTY("exchange.refused.empty"),
  NOT_UTF_8("exchange.refused.not-utf-8"),
  /** Arguments: most bytes. */
  TOO_LARGE("exchange.refused.too-large"),
  /** A NUL, or half of a pair. Arguments: line. */
  NO_CHARACTER("exchange.refused.no-character"),
  /** A Twee file in which nothing can be played. */
  NO_PASSAGES("exchange.refused.no-passages"),
  /** Arguments: most passages. */
  TOO_MANY_PASSAGES("exchange.refused.too-many-passages"),
  /** Arguments: most links. */
  TOO_MANY_LINKS("exchange.refused.too-many-links"),
  /** The draft of a story would be. Arguments: most bytes. */
  DRAFT_TOO_LARGE("exchange.refused.draft-too-large"),
  /** A play script, or the list of an archive: drafts have no place for it. */
  COMPANION("exchange.refused.companion"),
  /** A translation without its scenario beside it. */
  TRANSLATION_ALONE("exchange.refused.translation-alone"),
  /** A second translation into the same language, for one scenario. */
  TRANSLATION_TWICE("exchange.refused.translation-twice"),
  /** An archive in an archive. */
  NESTED("exchange.refused.nested"),
  /** It says that it is a zip, but can't be read as one. */
  DAMAGED("exchange.refused.damaged"),
  ENCRYPTED("exchange.refused.encrypted"),
  /** Arguments: most entries. */
  TOO_MANY_ENTRIES("exchange.refused.too-many-entries"),
  /** All its files together. Arguments: most bytes. */
  TOO_LARGE_TOGETHER("exchange.refused.too-large-together"),
  /** So little holds so much that it is meant to fill the disk. */
  BOMB("exchange.refused.bomb"),
  NAME_NOT_UTF_8("exchange.refused.name-not-utf-8"),
  /** Control characters, or such that turn the writing round. */
  NAME_HIDDEN("exchange.refused.name-hidden"),
  /** A name that leads out of the archive: absolute, with "..", or with backslashes. */
  NAME_LEADS_OUT("exchange.refused.name-leads-out"),
  NAME_TWICE("exchange.refused.name-twice"),
  /** A link to another file, or a device. */
  LINK("exchange.refused.link"),
  /** Made by a newer Vizavi. Arguments: the format's number. */
  NEWER_FORMAT("exchange.refused.newer-format"),
  /** An archive without any scenario. */
  NOTHING_INSIDE("exchange.refused.nothing-inside");

  private final String key;

  Why(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
