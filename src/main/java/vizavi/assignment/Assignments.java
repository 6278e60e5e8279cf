package vizavi.assignment;

import static vizavi.assignment.GivingRefusedException.MEANWHILE;
import static vizavi.assignment.GivingRefusedException.WITHDRAWN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.Person;
import vizavi.account.Role;
import vizavi.account.SignedIn;

/**
 * The mentor's desk of assignments. A mentor reaches those they made and those that go to a cohort
 * of theirs, and sees of each only their own mentees. What can't be done is refused with {@link
 * GivingRefusedException} and changes nothing; what is not theirs is not found.
 */
@Service
@Transactional
public class Assignments {
  private final AssignmentRepository assignments;
  private final AssignmentAccess access;
  private final Overviews overviews;
  private final Accepting accepting;
  private final Standings standings;
  private final Announcing announcing;
  private final Reminders reminders;
  private final SignedIn signedIn;
  private final Clock clock;

  Assignments(
      AssignmentRepository assignments,
      AssignmentAccess access,
      Overviews overviews,
      Accepting accepting,
      Standings standings,
      Announcing announcing,
      Reminders reminders,
      SignedIn signedIn,
      Clock clock) {
    this.assignments = assignments;
    this.access = access;
    this.overviews = overviews;
    this.accepting = accepting;
    this.standings = standings;
    this.announcing = announcing;
    this.reminders = reminders;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** All the mentor signed in reaches, made last first. */
  @Transactional(readOnly = true)
  public List<Overview> mine() {
    var mentor = signedIn.require(Role.MENTOR);
    var desk = overviews.desk();
    return desk.overviews(
        assignments.ofMentor(mentor.id(), desk.cohortIds()).stream()
            .map(StoredAssignment::value)
            .toList());
  }

  /** One of them. */
  @Transactional(readOnly = true)
  public Overview one(UUID assignment) {
    var mentor = signedIn.require(Role.MENTOR);
    var desk = overviews.desk();
    return desk.overview(access.reached(assignment, mentor, desk).value());
  }

  /** Gives something to people and cohorts of one's own, and tells them. */
  public Assignment create(Giving wanted) {
    var mentor = signedIn.require(Role.MENTOR);
    var giving = accepting.accept(wanted, Optional.empty());
    overviews.desk().mayGive(giving, Set.of(), Set.of());
    var stored = assignments.save(new StoredAssignment(giving, mentor, clock.instant()));
    assignments.flush();
    reminders.lookOver(List.of(stored.value()));
    return stored.value();
  }

  /**
   * Changes what was given or to whom, and tells those it concerns. People named whom this mentor
   * does not look after stay as they are.
   *
   * @param version {@link Assignment#version} of what was changed
   */
  public Assignment change(UUID assignment, int version, Giving wanted) {
    var mentor = signedIn.require(Role.MENTOR);
    var desk = overviews.desk();
    var stored = access.own(assignment, mentor, desk);
    var before = stored.value();
    Accepting.check(before.withdrawn().isEmpty(), WITHDRAWN);
    Accepting.check(before.version() == version, MEANWHILE);
    var hidden = before.people().stream().filter(one -> !desk.people().contains(one)).toList();
    var giving =
        accepting.accept(
            new Giving(
                wanted.title(),
                wanted.words(),
                wanted.terms(),
                Stream.concat(wanted.people().stream(), hidden.stream())
                    .collect(Collectors.toSet()),
                wanted.cohorts()),
            Optional.of(before));
    desk.mayGive(giving, before.people(), before.cohorts());
    var reached = people(before);
    stored.change(giving);
    flush();
    var now = stored.value();
    if (now.version() != before.version()) {
      tellOfChange(now, reached, mentor);
    }
    return now;
  }

  private void tellOfChange(Assignment now, Set<UUID> reached, Person by) {
    var still = people(now);
    for (var person : reached) {
      if (still.contains(person)) {
        announcing.changed(now, person, by.name());
      } else {
        announcing.withdrawn(now, person, by.name());
      }
    }
    reminders.lookOver(List.of(now));
  }

  /** Takes it back; whoever began it keeps what they began. A second time changes nothing. */
  public void withdraw(UUID assignment) {
    var mentor = signedIn.require(Role.MENTOR);
    var stored = access.own(assignment, mentor, overviews.desk());
    if (stored.value().withdrawn().isPresent()) {
      return;
    }
    var open =
        standings.of(List.of(stored.value())).values().stream()
            .flatMap(List::stream)
            .filter(one -> one.standing().open())
            .map(Assigned::person)
            .toList();
    stored.withdraw(clock.instant());
    flush();
    open.forEach(person -> announcing.withdrawn(stored.value(), person, mentor.name()));
  }

  private void flush() {
    try {
      assignments.flush();
    } catch (OptimisticLockingFailureException otherMentorWasFaster) {
      throw new GivingRefusedException(MEANWHILE);
    }
  }

  private Set<UUID> people(Assignment assignment) {
    return standings.of(List.of(assignment)).values().stream()
        .flatMap(List::stream)
        .map(Assigned::person)
        .collect(Collectors.toSet());
  }
}
