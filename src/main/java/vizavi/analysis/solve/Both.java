package vizavi.analysis.solve;

/**
 * What is still to come of one measure, by state, as {@link Values#most} has it.
 *
 * @param least with its sign turned round
 */
record Both(int[] most, int[] least) {
  static Both of(Values values, Measure measure) {
    return new Both(values.most(measure), values.most(measure.turnedRound()));
  }
}
