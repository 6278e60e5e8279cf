package vizavi.assignment;

/** Which of somebody's tries at a step counts. */
public enum Counts {
  /** One that passes before one that does not, then the higher score, then the earlier. */
  BEST,
  /** Of those that are over the one begun last. */
  LAST,
  /** The first; whoever was given more tries is judged by the best of the first and these. */
  FIRST
}
