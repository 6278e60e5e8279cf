package vizavi.attempt.review;

/** What a judgement says to what was heard. */
public enum Standing {
  /** The same. */
  AGREED,
  /** Something else. */
  OVERRULED,
  /** The turn stands as it was scored; earlier judgements of it are taken back. */
  TAKEN_BACK
}
