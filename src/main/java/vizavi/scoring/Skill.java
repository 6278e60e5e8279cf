package vizavi.scoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reply is scored on, each from 0 to 4. */
public enum Skill {
  POLITENESS,
  CONCESSION,
  NEGOTIATION;

  /** The word used in YAML and JSON, such as {@code politeness}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The skill written as {@code id}, or empty. */
  public static Optional<Skill> of(String id) {
    return Arrays.stream(values()).filter(skill -> skill.id().equals(id)).findFirst();
  }
}
