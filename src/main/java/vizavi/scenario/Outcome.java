package vizavi.scenario;

import java.util.Locale;

/** How a conversation ended for the firm and the client, best first. */
public enum Outcome {
  SUCCESS,
  COMPROMISE,
  SETBACK,
  FAILURE;

  /** The word used in YAML, such as {@code success}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
