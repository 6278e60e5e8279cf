package vizavi.analysis;

import vizavi.scenario.Outcome;

/** One reason why an attempt is not passed. */
public sealed interface Shortfall {
  /** The ending is a setback or a failure. */
  record Ended(Outcome outcome) implements Shortfall {}

  /** Words after which an attempt can't be passed. */
  record Critical(int turn, String words) implements Shortfall {}

  /** The overall score is below the pass mark. */
  record BelowMark(int overall, int mark) implements Shortfall {}
}
