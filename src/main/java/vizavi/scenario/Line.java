package vizavi.scenario;

/**
 * One thing said or told.
 *
 * @param speaker {@link #CLIENT}, {@link #NARRATOR}, or the id of another person
 * @param when it is there only if this holds
 */
public record Line(String speaker, String text, Condition when) {
  public static final String CLIENT = "client";
  public static final String NARRATOR = "narrator";
}
