package vizavi.attempt.live;

import java.util.Set;
import java.util.UUID;

/**
 * Tells those who listen to an attempt that something about it changed. It does not say what: who
 * is told asks the door again, which checks again who they are.
 */
interface Wire {
  /**
   * Listens until the listening is ended.
   *
   * @param told runs in a thread of its own, some time after each change; several changes may be
   *     told as one
   */
  Listening listen(UUID attempt, Runnable told);

  /** Tells all who listen to this attempt; does not wait for them. */
  void tell(UUID attempt);

  /** Attempts somebody listens to. */
  Set<UUID> listened();
}
