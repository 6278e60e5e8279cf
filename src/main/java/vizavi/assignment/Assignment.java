package vizavi.assignment;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Something people were given to do.
 *
 * @param words what the mentor says about it; may be empty
 * @param people given to by name
 * @param cohorts given to whoever is a member
 * @param by who made it, as people know them
 * @param withdrawn when it was taken back; whoever began it keeps what they began
 * @param version grows with each change
 */
public record Assignment(
    UUID id,
    String title,
    String words,
    Terms terms,
    Set<UUID> people,
    Set<UUID> cohorts,
    UUID byId,
    String by,
    Instant created,
    Optional<Instant> withdrawn,
    int version) {
  public Assignment {
    people = Set.copyOf(people);
    cohorts = Set.copyOf(cohorts);
  }
}
