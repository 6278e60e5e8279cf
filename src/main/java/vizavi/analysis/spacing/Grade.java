package vizavi.analysis.spacing;

/** How well something practised went; the four grades of FSRS, worst first. */
public enum Grade {
  AGAIN,
  HARD,
  GOOD,
  EASY;

  /** The number FSRS calculates with: 1..4. */
  int number() {
    return ordinal() + 1;
  }
}
