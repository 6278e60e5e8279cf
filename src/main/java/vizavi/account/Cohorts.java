package vizavi.account;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.shell.NotFoundException;

/**
 * The cohorts. A mentor reaches their own only, an admin all; whoever was invited joins by agreeing
 * to be looked after.
 */
@Service
@Transactional
public class Cohorts {
  private final CohortRepository cohorts;
  private final MemberRepository members;
  private final SignedIn signedIn;
  private final Clock clock;

  Cohorts(CohortRepository cohorts, MemberRepository members, SignedIn signedIn, Clock clock) {
    this.cohorts = cohorts;
    this.members = members;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** The cohorts of the mentor signed in, by name. */
  @Transactional(readOnly = true)
  public List<Cohort> mine() {
    var mentor = signedIn.require(Role.MENTOR);
    return cohorts.ofMentor(mentor.id()).stream().map(StoredCohort::value).toList();
  }

  /** A new cohort; whoever makes it is its first mentor. */
  public Cohort create(String name) {
    var mentor = signedIn.require(Role.MENTOR);
    return cohorts.save(new StoredCohort(name, mentor.id(), clock.instant())).value();
  }

  /** Invites people; whoever is invited already stays as they are. */
  public void invite(UUID cohort, Collection<UUID> people) {
    own(cohort);
    for (var person : people) {
      var key = new StoredMember.Key(cohort, person);
      if (members.findByKey(key).isEmpty()) {
        members.save(new StoredMember(cohort, person, clock.instant()));
      }
    }
  }

  /** The person signed in agrees to be looked after in a cohort they were invited to. */
  public void agree(UUID cohort) {
    invitation(cohort).agree(clock.instant());
  }

  /** The person signed in leaves a cohort, or turns an invitation down. */
  public void leave(UUID cohort) {
    members.delete(invitation(cohort));
  }

  private StoredMember invitation(UUID cohort) {
    return members
        .findByKey(new StoredMember.Key(cohort, signedIn.person().id()))
        .orElseThrow(() -> new NotFoundException("cohort"));
  }

  private StoredCohort own(UUID cohort) {
    var mentor = signedIn.require(Role.MENTOR);
    return cohorts
        .findById(cohort)
        .filter(one -> one.value().mentors().contains(mentor.id()))
        .orElseThrow(() -> new NotFoundException("cohort"));
  }
}
