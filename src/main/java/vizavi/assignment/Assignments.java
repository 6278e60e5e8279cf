package vizavi.assignment;

import static vizavi.assignment.GivingRefusedException.MEANWHILE;
import static vizavi.assignment.GivingRefusedException.NO_MORE;
import static vizavi.assignment.GivingRefusedException.OTHERS;
import static vizavi.assignment.GivingRefusedException.TRIES;
import static vizavi.assignment.GivingRefusedException.WITHDRAWN;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.Person;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.shell.NotFoundException;

/**
 * The mentor's desk of assignments. A mentor reaches those they made and those that go to a cohort
 * of theirs, and sees of each only their own mentees. What can't be done is refused with {@link
 * GivingRefusedException} and changes nothing; what is not theirs is not found.
 */
@Service
@Transactional
public class Assignments {
  private final AssignmentRepository assignments;
  private final AllowanceRepository allowances;
  private final Overviews overviews;
  private final Accepting accepting;
  private final Standings standings;
  private final Announcing announcing;
  private final Reminders reminders;
  private final SignedIn signedIn;
  private final Clock clock;

  Assignments(
      AssignmentRepository assignments,
      AllowanceRepository allowances,
      Overviews overviews,
      Accepting accepting,
      Standings standings,
      Announcing announcing,
      Reminders reminders,
      SignedIn signedIn,
      Clock clock) {
    this.assignments = assignments;
    this.allowances = allowances;
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
    return desk.overview(reached(assignment, mentor, desk).value());
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
    var stored = own(assignment, mentor, desk);
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
    var stored = own(assignment, mentor, overviews.desk());
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

  /**
   * Gives one person more time, or more tries at each step, and tells them. Tries add to those
   * given before.
   *
   * @param due later than now; empty to leave it
   * @param moreTries 0 or more
   */
  public void extend(
      UUID assignment, UUID person, Optional<Instant> due, int moreTries, String reason) {
    signedIn.require(Role.MENTOR);
    Accepting.check(
        moreTries >= 0 && moreTries <= Accepting.MOST_TRIES, TRIES, Accepting.MOST_TRIES);
    Accepting.check(due.isPresent() || moreTries > 0, NO_MORE);
    Accepting.check(
        due.filter(at -> !at.isAfter(clock.instant())).isEmpty(), GivingRefusedException.DUE_PAST);
    allow(
        assignment,
        person,
        before ->
            new Allowance(
                due.or(before::due),
                before.moreTries() + moreTries,
                before.excused(),
                Accepting.reason(reason),
                ""));
  }

  /** One person need not do it, for a reason; they are told. */
  public void excuse(UUID assignment, UUID person, String reason) {
    allow(
        assignment,
        person,
        before ->
            new Allowance(before.due(), before.moreTries(), true, Accepting.reason(reason), ""));
  }

  /** They must do it after all. */
  public void excuseNoLonger(UUID assignment, UUID person) {
    allow(
        assignment,
        person,
        before -> new Allowance(before.due(), before.moreTries(), false, before.reason(), ""));
  }

  private void allow(UUID assignment, UUID person, UnaryOperator<Allowance> change) {
    var mentor = signedIn.require(Role.MENTOR);
    var desk = overviews.desk();
    var given = reached(assignment, mentor, desk).value();
    var one =
        desk.overview(given).people().stream()
            .filter(assigned -> assigned.person().equals(person))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("person"));
    Accepting.check(given.withdrawn().isEmpty(), WITHDRAWN);
    var now = clock.instant();
    var allowance = change.apply(one.allowance());
    allowances
        .findByKey(new StoredAllowance.Key(assignment, person))
        .ifPresentOrElse(
            stored -> stored.change(allowance, mentor, now),
            () -> allowances.save(new StoredAllowance(assignment, person, allowance, mentor, now)));
    announcing.allowed(given, person, now, mentor.name());
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

  private StoredAssignment reached(UUID assignment, Person mentor, Overviews.Desk desk) {
    return assignments
        .findById(assignment)
        .filter(one -> desk.reaches(one.value(), mentor))
        .orElseThrow(() -> new NotFoundException("assignment"));
  }

  private StoredAssignment own(UUID assignment, Person mentor, Overviews.Desk desk) {
    var stored = reached(assignment, mentor, desk);
    Accepting.check(desk.looksAfterAll(stored.value()), OTHERS);
    return stored;
  }
}
