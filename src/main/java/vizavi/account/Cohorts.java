package vizavi.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.shell.NotFoundException;

/**
 * The cohorts. A mentor reaches their own only, an admin all; whoever was invited joins by agreeing
 * to be looked after. What can't be done is refused with {@link RefusedException} and changes
 * nothing; somebody else's cohort is not found.
 */
@Service
@Transactional
public class Cohorts {
  private final CohortRepository cohorts;
  private final MemberRepository members;
  private final PersonRepository people;
  private final CohortReader reader;
  private final CohortAccess access;
  private final SignedIn signedIn;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Cohorts(
      CohortRepository cohorts,
      MemberRepository members,
      PersonRepository people,
      CohortReader reader,
      CohortAccess access,
      SignedIn signedIn,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cohorts = cohorts;
    this.members = members;
    this.people = people;
    this.reader = reader;
    this.access = access;
    this.signedIn = signedIn;
    this.events = events;
    this.clock = clock;
  }

  /** The cohorts of the mentor signed in, by name; those that are over too. */
  @Transactional(readOnly = true)
  public List<Cohort> mine() {
    var mentor = signedIn.require(Role.MENTOR);
    return cohorts.ofMentor(mentor.id()).stream().map(StoredCohort::value).toList();
  }

  /** The cohorts of the mentor signed in, all of them for an admin, in figures and by name. */
  @Transactional(readOnly = true)
  public List<Roll> rolls() {
    var who = signedIn.require(Role.MENTOR, Role.ADMIN);
    boolean all = who.roles().contains(Role.ADMIN);
    return reader.rolls(all ? cohorts.everything() : cohorts.ofMentor(who.id()));
  }

  /** One of them. */
  @Transactional(readOnly = true)
  public Cohort one(UUID cohort) {
    return access.reached(cohort).value();
  }

  /** Its mentors, by name. */
  @Transactional(readOnly = true)
  public List<Person> mentors(UUID cohort) {
    return reader.people(access.reached(cohort).mentors());
  }

  /** Who is invited to it or a member, by name. */
  @Transactional(readOnly = true)
  public List<Member> members(UUID cohort) {
    return reader.members(access.reached(cohort).id());
  }

  /** A new cohort; the mentor who makes it is its first mentor. */
  public Cohort create(String name) {
    return create(name, signedIn.require(Role.MENTOR).id());
  }

  /** A new cohort that an admin makes for a mentor, named by sign-in name. */
  public Cohort createFor(String mentor, String name) {
    signedIn.require(Role.ADMIN);
    return create(name, activeMentor(mentor).id());
  }

  private Cohort create(String name, UUID mentor) {
    var made = new StoredCohort(ProperName.accept(name), mentor, clock.instant());
    return cohorts.save(made).value();
  }

  public Cohort rename(UUID cohort, String name) {
    var locked = access.locked(cohort);
    locked.rename(ProperName.accept(name));
    return locked.value();
  }

  /** It is over, or goes on: while it is over nobody sees anything through it. */
  public Cohort archive(UUID cohort, boolean over) {
    var locked = access.locked(cohort);
    locked.archive(over);
    return locked.value();
  }

  /** One more mentor, by sign-in name; the members are told. */
  public Person addMentor(UUID cohort, String signIn) {
    var locked = access.locked(cohort);
    var mentor = activeMentor(signIn);
    if (members.findByKey(new StoredMember.Key(cohort, mentor.id())).isPresent()) {
      throw new RefusedException(RefusedException.MENTOR_IN_COHORT, mentor.name());
    }
    if (!locked.isMentoredBy(mentor.id())) {
      locked.addMentor(mentor.id());
      events.publishEvent(joined(locked, mentor));
    }
    return mentor.value();
  }

  /** Members agreed to the mentors they knew of; whoever never came has read of none. */
  private MentorJoined joined(StoredCohort cohort, StoredPerson mentor) {
    var people =
        reader.members(cohort.id()).stream()
            .filter(one -> one.agreed().isPresent() || one.lastSignIn().isPresent())
            .map(Member::person)
            .toList();
    return new MentorJoined(
        cohort.id(), cohort.name(), mentor.id(), mentor.name(), clock.instant(), people);
  }

  /** One mentor less; one must stay. */
  public void removeMentor(UUID cohort, UUID mentor) {
    access.locked(cohort).removeMentor(mentor);
  }

  /** Invites a trainee by sign-in name; whoever is invited already stays as they are. */
  public Person invite(UUID cohort, String signIn) {
    var locked = access.open(cohort);
    var name = SignInName.normalise(signIn);
    var person =
        people
            .findBySignIn(name)
            .filter(StoredPerson::isActiveTrainee)
            .orElseThrow(() -> new RefusedException(RefusedException.NO_TRAINEE, name));
    invite(locked, person);
    return person.value();
  }

  private void invite(StoredCohort cohort, StoredPerson person) {
    if (cohort.isMentoredBy(person.id())) {
      throw new RefusedException(RefusedException.MENTOR_IN_COHORT, person.name());
    }
    if (members.findByKey(new StoredMember.Key(cohort.id(), person.id())).isEmpty()) {
      members.save(new StoredMember(cohort.id(), person.id(), clock.instant()));
    }
  }

  /** Takes somebody out, or an invitation back; their mentors here no longer see their work. */
  public void remove(UUID cohort, UUID person) {
    access.locked(cohort);
    members.delete(new StoredMember.Key(cohort, person));
  }

  /** What the person signed in was invited to and has not agreed to, by name. */
  @Transactional(readOnly = true)
  public List<Invitation> invitations() {
    return reader.invitations(signedIn.person().id()).stream()
        .filter(one -> one.agreed().isEmpty() && !one.archived())
        .toList();
  }

  /** The cohorts the person signed in is a member of, by name; those that are over too. */
  @Transactional(readOnly = true)
  public List<Invitation> joined() {
    return reader.invitations(signedIn.person().id()).stream()
        .filter(one -> one.agreed().isPresent())
        .toList();
  }

  /** The invitation of the person signed in to a cohort, agreed to or not. */
  @Transactional(readOnly = true)
  public Invitation invitation(UUID cohort) {
    return reader.invitations(signedIn.person().id()).stream()
        .filter(one -> one.cohort().equals(cohort))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("cohort"));
  }

  /** The person signed in agrees to be looked after in a cohort they were invited to. */
  public void agree(UUID cohort) {
    if (invitation(cohort).archived()) {
      throw new NotFoundException("cohort");
    }
    members
        .findByKey(new StoredMember.Key(cohort, signedIn.person().id()))
        .orElseThrow(() -> new NotFoundException("cohort"))
        .agree(clock.instant());
  }

  /** The person signed in leaves a cohort, or turns an invitation down. */
  public void leave(UUID cohort) {
    if (members.delete(new StoredMember.Key(cohort, signedIn.person().id())) == 0) {
      throw new NotFoundException("cohort");
    }
  }

  private StoredPerson activeMentor(String signIn) {
    var name = SignInName.normalise(signIn);
    return people
        .findBySignIn(name)
        .filter(person -> person.active() && person.value().roles().contains(Role.MENTOR))
        .orElseThrow(() -> new RefusedException(RefusedException.NO_MENTOR, name));
  }
}
