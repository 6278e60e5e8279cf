package vizavi.attempt.review;

/** As what a comment puts the words it is about into the team's book. */
public enum ForBook {
  /** Words to avoid. */
  AVOID,
  /** Words to use. */
  USE
}
