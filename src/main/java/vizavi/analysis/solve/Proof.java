package vizavi.analysis.solve;

/** How far a result can be relied on. */
public enum Proof {
  /** Every state was looked at. */
  PROVED,
  /** There were more states than the budget allows: the rest was sampled, with a seed. */
  BOUNDED
}
