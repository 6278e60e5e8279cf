package vizavi.analysis.playtest;

import vizavi.play.Refusal;

/** Where a playtest can't go on as it was played. */
public sealed interface Stop {
  /** There is no scene of this id to begin with. */
  record NoScene(String scene) implements Stop {}

  /**
   * What was done can't be done any more.
   *
   * @param turn its number, from 1
   * @param at the scene or ending that is there instead
   */
  record Refused(int turn, String at, Doing doing, Refusal why) implements Stop {}
}
