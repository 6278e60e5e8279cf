package vizavi.account;

import java.util.List;

/**
 * A cohort in figures.
 *
 * @param mentors their names, by name
 * @param members who agreed
 * @param invited who has not agreed yet
 * @param never how many of both have never signed in
 */
public record Roll(Cohort cohort, List<String> mentors, long members, long invited, long never) {
  public Roll {
    mentors = List.copyOf(mentors);
  }
}
