package vizavi.attempt.review;

import java.util.Optional;

/** What came of a judgement. */
public sealed interface Judging {
  /** It is in effect. */
  record Taken(Reviewed now) implements Judging {}

  /**
   * Somebody judged the turn since it was looked at; nothing was written.
   *
   * @param other theirs; empty where it was taken back
   */
  record Meanwhile(Optional<JudgedTurn> other, Reviewed now) implements Judging {}

  /** It differs from what was heard and says no reason; nothing was written. */
  record NoReason() implements Judging {}
}
