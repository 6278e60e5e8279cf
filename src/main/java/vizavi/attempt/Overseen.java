package vizavi.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.Mentees;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.shell.NotFoundException;

/**
 * The attempts a mentor may see: the assessed ones of those they look after, and while it is under
 * way a coach attempt begun for an assignment. All others, and one's own, are not found, as if
 * there were none.
 */
@Service
@Transactional(readOnly = true)
public class Overseen {
  private final AttemptRepository attempts;
  private final Mentees mentees;
  private final SignedIn signedIn;

  Overseen(AttemptRepository attempts, Mentees mentees, SignedIn signedIn) {
    this.attempts = attempts;
    this.mentees = mentees;
    this.signedIn = signedIn;
  }

  /**
   * One attempt, over or under way.
   *
   * @throws org.springframework.security.access.AccessDeniedException if the person signed in is no
   *     mentor
   * @throws NotFoundException if they may not see it, or there is none
   */
  public Attempt attempt(UUID id) {
    var mentor = signedIn.require(Role.MENTOR).id();
    var attempt =
        attempts
            .findById(id)
            .filter(one -> shown(one, mentor))
            .orElseThrow(() -> new NotFoundException("attempt"));
    mentees.mentorOf(attempt.value().person());
    return attempt.value();
  }

  /**
   * One person's attempts that may be seen, the one begun last first.
   *
   * @throws NotFoundException if the mentor signed in does not look after them
   */
  public List<Attempt> of(UUID person) {
    var mentor = mentees.mentorOf(person).id();
    return attempts.findByPersonIdOrderByBegunDescId(person).stream()
        .filter(one -> shown(one, mentor))
        .map(StoredAttempt::value)
        .toList();
  }

  /** With the coach one practises unseen, but for the eyes agreed to: live, for an assignment. */
  private boolean shown(StoredAttempt attempt, UUID mentor) {
    if (attempt.value().person().equals(mentor)) {
      return false; // nobody is their own mentor, even in a cohort they are a member of
    }
    return attempt.mode() == Mode.ASSESSED
        || !attempt.value().over() && attempt.value().task().isPresent();
  }
}
