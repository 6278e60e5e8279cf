package vizavi.shell;

import java.util.UUID;

/** The addresses by which views find each other, relative to the application. */
public final class Places {
  public static final String HOME = "";
  public static final String SCENARIOS = "scenarios";
  public static final String COHORTS = "cohorts";
  public static final String ASSIGNMENTS = "assignments";
  public static final String LIVE = "live";
  public static final String ITEMS = "items";
  public static final String BOARD = "board";
  public static final String NOTICES = "notices";
  public static final String BOOK = "book";
  public static final String WORKBENCH = "workbench";
  public static final String TODAY = "today";
  public static final String ACCOUNT = "account";
  public static final String SIGN_IN = "sign-in";

  private Places() {}

  /** The briefing of a scenario. */
  public static String briefing(String scenario) {
    return "scenarios/" + scenario;
  }

  /** The conversation of an attempt. */
  public static String attempt(UUID attempt) {
    return "attempts/" + attempt;
  }

  /** The briefing of a scenario, to be played for a step of an assignment. */
  public static String briefing(String scenario, UUID assignment, int step) {
    return briefing(scenario) + "?for=" + assignment + "&step=" + step;
  }

  /** One assignment: for its mentors who stands where, for a trainee what is to be done. */
  public static String assignment(UUID assignment) {
    return ASSIGNMENTS + "/" + assignment;
  }

  /** Where a mentor gives a recommended order of scenarios. */
  public static String givePath(String path) {
    return ASSIGNMENTS + "/new?path=" + path;
  }

  /** One cohort, for its mentors. */
  public static String cohort(UUID cohort) {
    return COHORTS + "/" + cohort;
  }

  /** Where a notice is opened: marked as read, it leads to what it is about. */
  public static String notice(UUID notice) {
    return NOTICES + "/" + notice;
  }

  /** A scene of a scenario in a language, in the team's book. */
  public static String book(String scenario, String scene, String language) {
    return BOOK + "/" + scenario + "/" + scene + "?language=" + language;
  }

  /**
   * A draft in the workbench, opened at a place.
   *
   * @param place a scene, an ending, a trigger or {@code scene.reply}
   */
  public static String draft(UUID draft, String place) {
    return WORKBENCH + "/" + draft + "?at=" + place;
  }

  /** Where somebody invited to a cohort joins it. */
  public static String join(UUID cohort) {
    return "join/" + cohort;
  }

  /** How one trainee is getting on, for their mentors. */
  public static String trainee(UUID person) {
    return "people/" + person;
  }

  /** A trainee's attempt, for their mentors: live while it is under way, then to be reviewed. */
  public static String review(UUID attempt) {
    return attempt(attempt) + "/review";
  }

  /** What an attempt that is over shows. */
  public static String debrief(UUID attempt) {
    return attempt(attempt) + "/debrief";
  }
}
