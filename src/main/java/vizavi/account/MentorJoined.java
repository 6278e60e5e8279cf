package vizavi.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody is a mentor of a cohort from now on, and may see what its members do. Published in the
 * transaction that makes them one.
 *
 * @param by their name
 * @param people members, and those invited who may have read who its mentors are
 */
public record MentorJoined(
    UUID cohort, String name, UUID mentor, String by, Instant at, List<UUID> people) {
  public MentorJoined {
    people = List.copyOf(people);
  }
}
