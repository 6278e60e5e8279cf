package vizavi.notice;

/** What a notice is about; each has its sentences in the message bundle. */
public enum Kind {
  /** Something was assigned. Arguments: title, who assigned it. */
  ASSIGNED,
  /** An assignment was changed. Arguments: title, who changed it. */
  CHANGED,
  /** An assignment was withdrawn. Arguments: title, who withdrew it. */
  WITHDRAWN,
  /**
   * An assignment is due within a day. Arguments: title, when, as {@link java.time.ZonedDateTime}
   * writes it.
   */
  DUE_TOMORROW,
  /** An assignment is overdue. Arguments: title, when it was due, in the same way. */
  OVERDUE,
  /** A mentor commented on an attempt. Arguments: title of the scenario, who commented. */
  COMMENTED,
  /** A mentor overruled the scorer in an attempt. Arguments: title of the scenario, who did. */
  OVERRULED,
  /** Somebody became mentor of a cohort they are in. Arguments: its name, who. */
  MENTOR_JOINED
}
