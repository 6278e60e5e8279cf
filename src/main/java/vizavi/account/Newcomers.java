package vizavi.account;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vizavi.account.Entry.Outcome;
import vizavi.account.Intake.Password;
import vizavi.account.sheet.Sheet;

/**
 * Takes lists of people into a cohort, for its mentors and admins: first what it would do, then, if
 * they agree, the lines without mistakes, all of them or none.
 */
@Service
public class Newcomers {
  private final Intake intake;
  private final FirstPasswords passwords;
  private final Renewal renewal;

  Newcomers(Intake intake, FirstPasswords passwords, Renewal renewal) {
    this.intake = intake;
    this.passwords = passwords;
    this.renewal = renewal;
  }

  /**
   * What taking the list in would do now, line by line; changes nothing.
   *
   * @throws vizavi.shell.NotFoundException if it is another mentor's cohort
   */
  public List<Entry> examine(UUID cohort, Sheet sheet) {
    return intake.examine(cohort, sheet);
  }

  /**
   * Takes in what is sound now, which may be other lines than when it was examined: new people are
   * made as trainees with a first password, and they and those who are here already are invited.
   *
   * @throws RefusedException if the cohort is over, or one of the names was taken at the same
   *     moment; nothing was changed
   */
  public Arrivals take(UUID cohort, Sheet sheet) {
    // Before the transaction: encoding is slow on purpose, and others would wait for the cohort.
    var made =
        intake.examine(cohort, sheet).stream()
            .filter(entry -> entry.outcome() == Outcome.NEW)
            .parallel()
            .map(Entry::signIn)
            .collect(Collectors.toMap(name -> name, name -> password()));
    try {
      return intake.take(cohort, sheet, made);
    } catch (DataIntegrityViolationException taken) {
      throw new RefusedException(RefusedException.MEANWHILE);
    }
  }

  /**
   * A new first password for somebody of a cohort of the mentor signed in who has never chosen
   * their own; the one before opens nothing any more.
   *
   * @throws vizavi.shell.NotFoundException if it is another mentor's cohort, or they are not in it
   * @throws RefusedException if the account is or may be in use, is more than a trainee's, or
   *     another mentor's concern too; nothing was changed
   */
  public Newcomer renew(UUID cohort, UUID person) {
    return renewal.renew(cohort, person, password());
  }

  private Password password() {
    var plain = passwords.next();
    return new Password(plain, passwords.encode(plain));
  }
}
