package vizavi.account.sheet;

/** Why a file can't be read as a list of people at all. */
public enum Flaw {
  /** There is nothing in it. */
  EMPTY("cohorts.file.empty"),
  /** Headings, and nobody below them. */
  NOBODY("cohorts.file.nobody"),
  /** Arguments: most kilobytes. */
  TOO_LARGE("cohorts.file.too-large"),
  /** Arguments: most lines. */
  TOO_MANY("cohorts.file.too-many"),
  /** A workbook, not CSV. */
  WORKBOOK("cohorts.file.workbook"),
  /** Arguments: the first line that is no UTF-8. */
  NOT_UTF_8("cohorts.file.not-utf-8"),
  /** Arguments: the first line with a character that is none. */
  NOT_TEXT("cohorts.file.not-text"),
  /** A quotation mark that opens and never closes. Arguments: the line. */
  UNCLOSED("cohorts.file.unclosed"),
  /** Letters right after a closing quotation mark. Arguments: the line. */
  QUOTE("cohorts.file.quote"),
  /** Arguments: the key of the heading that is not there. */
  COLUMN_MISSING("cohorts.file.column-missing"),
  /** Arguments: the key of the heading that is there twice. */
  COLUMN_TWICE("cohorts.file.column-twice");

  private final String key;

  Flaw(String key) {
    this.key = key;
  }

  /** Of its sentence in the message bundle. */
  public String key() {
    return key;
  }
}
