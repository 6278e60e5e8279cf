package vizavi.assignment;

import static vizavi.assignment.GivingRefusedException.DUE_PAST;
import static vizavi.assignment.GivingRefusedException.NO_MORE;
import static vizavi.assignment.GivingRefusedException.TRIES;
import static vizavi.assignment.GivingRefusedException.WITHDRAWN;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.shell.NotFoundException;

/**
 * What a mentor allows one of their mentees at an assignment: more time, more tries, or to leave it
 * be. What can't be done is refused with {@link GivingRefusedException} and changes nothing; what
 * is not theirs is not found.
 */
@Service
@Transactional
public class Allowances {
  private final AllowanceRepository allowances;
  private final AssignmentAccess access;
  private final Overviews overviews;
  private final Announcing announcing;
  private final SignedIn signedIn;
  private final Clock clock;

  Allowances(
      AllowanceRepository allowances,
      AssignmentAccess access,
      Overviews overviews,
      Announcing announcing,
      SignedIn signedIn,
      Clock clock) {
    this.allowances = allowances;
    this.access = access;
    this.overviews = overviews;
    this.announcing = announcing;
    this.signedIn = signedIn;
    this.clock = clock;
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
    Accepting.check(due.filter(at -> !at.isAfter(clock.instant())).isEmpty(), DUE_PAST);
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
    var given = access.reached(assignment, mentor, desk).value();
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
}
