package vizavi.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in which cohort, for the doors of other rooms: it asks nobody who they are, so they must.
 */
@Component
@Transactional(readOnly = true)
public class Memberships {
  private final MemberRepository members;

  Memberships(MemberRepository members) {
    this.members = members;
  }

  /** Members of these cohorts, by name; cohorts that are over have none. */
  public List<Mentee> in(Collection<UUID> cohorts) {
    return members.in(cohorts);
  }

  /** Cohorts this person is a member of and that are not over. */
  public List<UUID> of(UUID person) {
    return members.cohortsOf(person);
  }

  /** Where each of these people is a member; cohorts that are over are left out. */
  public List<Mentee> of(Collection<UUID> people) {
    return people.isEmpty() ? List.of() : members.membershipsOf(people);
  }
}
