package vizavi.account;

import java.util.Set;
import java.util.UUID;

/**
 * People who are trained together, and those who look after them.
 *
 * @param mentors ids of people; at least one
 * @param archived whether it is over: nobody sees anything through it any more
 */
public record Cohort(UUID id, String name, Set<UUID> mentors, boolean archived) {
  public Cohort {
    mentors = Set.copyOf(mentors);
  }
}
