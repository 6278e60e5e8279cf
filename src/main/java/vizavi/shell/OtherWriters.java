package vizavi.shell;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** Those who write the same rows at the same moment, in another tab or on another server. */
public final class OtherWriters {
  static final int TRIES = 4;

  private OtherWriters() {}

  /**
   * Does some work in a transaction, and does it anew in another where somebody else was in the
   * way, so that it sees what they wrote.
   *
   * @throws DataIntegrityViolationException if somebody is still in the way after some tries
   * @throws ConcurrencyFailureException likewise
   */
  public static <T> T outlast(TransactionTemplate transaction, Supplier<T> work) {
    return outlast(() -> transaction.execute(status -> work.get()));
  }

  /**
   * Does some work, and does it anew where another writer was in the way, so that it sees what they
   * wrote.
   *
   * @param work in a transaction of its own each time; what it did must be gone where it failed
   * @throws DataIntegrityViolationException if somebody is still in the way after some tries
   * @throws ConcurrencyFailureException likewise
   */
  public static <T> T outlast(Supplier<T> work) {
    for (int tries = 1; ; tries++) {
      try {
        return work.get();
      } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }
}
