package vizavi.attempt.live;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.SignedIn;
import vizavi.attempt.Attempt;
import vizavi.attempt.Glimpses;
import vizavi.shell.NotFoundException;

/**
 * Who stands beside the person signed in while they play; another person's attempt is not found.
 */
@Service
public class Company {
  private final Glimpses glimpses;
  private final Onlookers onlookers;
  private final Wire wire;
  private final SignedIn signedIn;

  Company(Glimpses glimpses, Onlookers onlookers, Wire wire, SignedIn signedIn) {
    this.glimpses = glimpses;
    this.onlookers = onlookers;
    this.wire = wire;
    this.signedIn = signedIn;
  }

  /**
   * Who looks on now, and what was whispered.
   *
   * @throws NotFoundException if the person has no such attempt
   */
  @Transactional(readOnly = true)
  public Beside of(UUID attempt) {
    mine(attempt);
    return onlookers.beside(attempt);
  }

  /**
   * Is told from another thread when that may have changed.
   *
   * @throws NotFoundException if the person has no such attempt
   */
  public Listening listen(UUID attempt, Runnable told) {
    mine(attempt);
    return wire.listen(attempt, told);
  }

  private void mine(UUID attempt) {
    var person = signedIn.person().id();
    glimpses
        .attempt(attempt)
        .map(Attempt::person)
        .filter(person::equals)
        .orElseThrow(() -> new NotFoundException("attempt"));
  }
}
