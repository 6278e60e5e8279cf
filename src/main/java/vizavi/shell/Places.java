package vizavi.shell;

import java.util.UUID;

/** The addresses by which views find each other, relative to the application. */
public final class Places {
  public static final String SCENARIOS = "";
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

  /** What an attempt that is over shows. */
  public static String debrief(UUID attempt) {
    return attempt(attempt) + "/debrief";
  }
}
