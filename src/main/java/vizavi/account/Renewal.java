package vizavi.account;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.Intake.Password;
import vizavi.shell.NotFoundException;

/**
 * Gives a first password anew where the first was lost. A mentor must not come into an account that
 * somebody uses, so it is for those only who never chose a password and whom nobody else looks
 * after.
 */
@Component
@Transactional
class Renewal {
  private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

  private final CohortAccess access;
  private final CohortRepository cohorts;
  private final MemberRepository members;
  private final PersonRepository people;
  private final SignedIn signedIn;

  Renewal(
      CohortAccess access,
      CohortRepository cohorts,
      MemberRepository members,
      PersonRepository people,
      SignedIn signedIn) {
    this.access = access;
    this.cohorts = cohorts;
    this.members = members;
    this.people = people;
    this.signedIn = signedIn;
  }

  Newcomer renew(UUID cohort, UUID id, Password password) {
    var mentor = signedIn.require(Role.MENTOR);
    access.open(cohort);
    // Locked: they may be choosing their own at this moment.
    var person =
        people
            .lock(id)
            .filter(one -> members.findByKey(new StoredMember.Key(cohort, id)).isPresent())
            .orElseThrow(() -> new NotFoundException("person"));
    check(person, mentor);
    person.giveFirstPassword(password.encoded());
    LOG.info("{} gave {} a new first password", mentor.signIn(), person.signIn());
    return new Newcomer(0, person.name(), person.signIn(), password.plain());
  }

  private void check(StoredPerson person, Person mentor) {
    if (person.ownPassword()) {
      throw new RefusedException(RefusedException.PASSWORD_OWN, person.name());
    }
    if (!person.isActiveTraineeOnly() || !isOnlyWith(mentor, person)) {
      throw new RefusedException(RefusedException.PASSWORD_ADMIN, person.name());
    }
  }

  /** Else a mentor could invite somebody else's newcomer, and be them before they came. */
  private boolean isOnlyWith(Person mentor, StoredPerson person) {
    var of = members.ofPerson(person.id()).stream().map(row -> row.key().cohortId()).toList();
    return cohorts.all(of).stream().allMatch(one -> one.isMentoredBy(mentor.id()));
  }
}
