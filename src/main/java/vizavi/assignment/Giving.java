package vizavi.assignment;

import java.util.Set;
import java.util.UUID;

/**
 * What a mentor wants to give, to whom.
 *
 * @param title what people see in their list
 * @param words said about it; may be empty
 * @param people mentees named one by one
 * @param cohorts whoever is a member of these, now or later
 */
public record Giving(String title, String words, Terms terms, Set<UUID> people, Set<UUID> cohorts) {
  public Giving {
    people = Set.copyOf(people);
    cohorts = Set.copyOf(cohorts);
  }
}
