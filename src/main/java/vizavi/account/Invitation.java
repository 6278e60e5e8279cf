package vizavi.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A cohort somebody was invited to, as they see it themselves.
 *
 * @param name of the cohort
 * @param mentors the names of those who see a member's work, by name
 * @param agreed when the person agreed; empty while they have not
 * @param archived whether the cohort is over: nobody sees anything through it
 */
public record Invitation(
    UUID cohort,
    String name,
    List<String> mentors,
    Instant invited,
    Optional<Instant> agreed,
    boolean archived) {
  public Invitation {
    mentors = List.copyOf(mentors);
  }
}
