package vizavi.account;

/** What is wrong with a line of a list of people. Each has its sentence in the message bundle. */
public enum Fault {
  /** More cells than headings; a comma that belongs to a name. Detail: how many more. */
  SURPLUS("cohorts.line.surplus"),
  NAME_MISSING("cohorts.line.name-missing"),
  /** Too long or with control characters. Detail: most characters. */
  NAME_SHAPE("cohorts.line.name-shape"),
  SIGN_IN_MISSING("cohorts.line.sign-in-missing"),
  /** Not allowed as a sign-in name. Detail: the nearest that is. */
  SIGN_IN_NEARLY("cohorts.line.sign-in-nearly"),
  /** Not allowed as a sign-in name, and nothing near it is. */
  SIGN_IN_SHAPE("cohorts.line.sign-in-shape"),
  EMAIL_SHAPE("cohorts.line.email-shape"),
  /** Detail: the line where this sign-in name was first. */
  TWICE("cohorts.line.twice"),
  /** The sign-in name belongs to somebody who may no longer sign in. */
  DEACTIVATED("cohorts.line.deactivated"),
  /** The sign-in name belongs to somebody who is no trainee. */
  NO_TRAINEE("cohorts.line.no-trainee"),
  /** The sign-in name belongs to a mentor of this cohort. */
  MENTOR_HERE("cohorts.line.mentor-here");

  private final String key;

  Fault(String key) {
    this.key = key;
  }

  /** Of its sentence in the message bundle; the detail is its argument. */
  public String key() {
    return key;
  }
}
