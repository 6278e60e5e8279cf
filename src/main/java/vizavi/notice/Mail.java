package vizavi.notice;

/** How a notice stands as an e-mail. */
enum Mail {
  /** None goes with it. */
  NONE,
  /** It waits for its next try. */
  DUE,
  SENT,
  /** It could not be delivered in time; in the app it stays. */
  GIVEN_UP
}
