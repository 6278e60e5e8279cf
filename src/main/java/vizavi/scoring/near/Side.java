package vizavi.scoring.near;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** What a reply decides about what the client asks for. */
enum Side {
  /** Gives it, gladly or not. */
  GIVES,
  /** Says no. */
  REFUSES,
  /** Gives a part and refuses a part. */
  BOTH,
  /** Decides nothing yet. */
  OPEN;

  private static final Set<String> GIVING = Set.of("grant", "cave-in", "blank-cheque", "grudge");
  private static final Set<String> REFUSING = Set.of("decline", "dismiss");

  static Side of(Collection<String> moves) {
    boolean gives = !Collections.disjoint(moves, GIVING);
    boolean refuses = !Collections.disjoint(moves, REFUSING);
    return gives && refuses ? BOTH : gives ? GIVES : refuses ? REFUSES : OPEN;
  }

  /**
   * Whether words of this side can't mean a reply of the other: one gives what the other refuses.
   * Where a no is heard beside a yes, the no stands: such words mean no reply that only gives.
   */
  boolean opposes(Side reply) {
    return this == GIVES && reply == REFUSES || (this == REFUSES || this == BOTH) && reply == GIVES;
  }
}
