package vizavi.library;

import java.util.Optional;

/**
 * How trainees took one reply, over all attempts of a revision that are over and were assessed.
 *
 * @param reply as {@code scene.reply}
 * @param offered how often it was on offer when somebody replied
 * @param picked how often it was given
 * @param discrimination how well it tells strong trainees from weak ones, -1..1: the point-biserial
 *     correlation between giving it and the overall score, among the attempts where it was on
 *     offer; empty where all or none gave it, or all scored alike
 * @param overall mean overall score, 0..100, of attempts that gave it; empty where none did
 */
public record PlayedReply(
    String reply,
    int offered,
    int picked,
    Optional<Double> discrimination,
    Optional<Double> overall) {
  /** Share of the times it was on offer that it was given, 0..1; 0 where it never was. */
  public double rate() {
    return offered == 0 ? 0 : (double) picked / offered;
  }
}
