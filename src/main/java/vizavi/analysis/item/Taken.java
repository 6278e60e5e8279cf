package vizavi.analysis.item;

import java.util.OptionalDouble;

/**
 * How one reply was taken, in full.
 *
 * @param reply as {@code scene.reply}
 * @param offered how often it was on offer
 * @param picked how often it was given
 * @param plays in which it was given at least once
 * @param overall mean overall score of those plays, 0..100; empty where there are none
 * @param passed share of those plays that were passed, 0..1; empty where there are none
 * @param telling how well giving it goes with doing well elsewhere, -1..1, see {@link Decisions};
 *     empty where that can't be told
 * @param compared plays the figure {@code telling} rests on
 * @param seconds median time from the choice being shown to this reply; empty where nobody knows
 */
public record Taken(
    String reply,
    int offered,
    int picked,
    int plays,
    OptionalDouble overall,
    OptionalDouble passed,
    OptionalDouble telling,
    int compared,
    OptionalDouble seconds) {

  /** Share of those offered it who gave it, 0..1. */
  public double rate() {
    return offered == 0 ? 0 : (double) picked / offered;
  }

  /** Whether nobody gave it although it was on offer that often. */
  public boolean nobodys(int often) {
    return picked == 0 && offered >= often;
  }
}
