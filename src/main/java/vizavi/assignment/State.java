package vizavi.assignment;

/** Where somebody stands with an assignment. Never stored: it follows from terms and attempts. */
public enum State {
  NOT_BEGUN,
  UNDER_WAY,
  PASSED,
  NOT_PASSED,
  OVERDUE,
  EXCUSED
}
