package vizavi.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vizavi.shell.NotFoundException;

/** Lets the person signed in reach a cohort: one of its mentors, or an admin. */
@Component
class CohortAccess {
  private final CohortRepository cohorts;
  private final SignedIn signedIn;

  CohortAccess(CohortRepository cohorts, SignedIn signedIn) {
    this.cohorts = cohorts;
    this.signedIn = signedIn;
  }

  /** To look at it. */
  StoredCohort reached(UUID cohort) {
    var who = signedIn.require(Role.MENTOR, Role.ADMIN);
    return ifTheirs(cohorts.findById(cohort), who);
  }

  /** To change it: nobody else does meanwhile. */
  StoredCohort locked(UUID cohort) {
    var who = signedIn.require(Role.MENTOR, Role.ADMIN);
    return ifTheirs(cohorts.lock(cohort), who); // locked first, so that it is read afresh
  }

  /** To invite people to it: it must not be over. */
  StoredCohort open(UUID cohort) {
    var locked = locked(cohort);
    if (locked.archived()) {
      throw new RefusedException(RefusedException.ARCHIVED);
    }
    return locked;
  }

  private static StoredCohort ifTheirs(Optional<StoredCohort> cohort, Person who) {
    return cohort
        .filter(
            one ->
                who.roles().contains(Role.ADMIN)
                    || who.roles().contains(Role.MENTOR) && one.isMentoredBy(who.id()))
        .orElseThrow(() -> new NotFoundException("cohort"));
  }
}
