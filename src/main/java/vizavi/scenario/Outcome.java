package vizavi.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /** The outcome written as {@code id}, or empty. */
  public static Optional<Outcome> of(String id) {
    return Arrays.stream(values()).filter(outcome -> outcome.id().equals(id)).findFirst();
  }
}
