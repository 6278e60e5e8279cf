package vizavi.scoring.near;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vizavi.scoring.Move;

/**
 * How near typed words are to a reply. Distances go from 0 (the same) to 1 (nothing in common), to
 * three decimals.
 *
 * @param reply its id
 * @param distance what decides: {@value #MOVES_COUNT} of the moves' and the rest of the words'
 *     distance; 0 where the words are a wording of the reply; 1 where one gives what the other
 *     refuses
 * @param moves how far the moves heard are from the reply's
 * @param words how far the words are from the nearest wording of the reply
 * @param shared the moves heard that the reply makes too, in the order of the reply's
 */
public record Nearness(
    String reply, double distance, double moves, double words, List<String> shared) {
  static final double MOVES_COUNT = 0.4;
  private static final double THOUSAND = 1000;

  /**
   * @param heard ids of the moves heard in the words
   * @param likeness of the words to the most alike wording, 0..1
   * @param known the rubric's moves
   */
  static Nearness of(
      Offer offer, Collection<String> heard, double likeness, Map<String, Move> known) {
    double moves = MoveDistance.of(heard, offer.moves(), known);
    double words = rounded(1 - likeness);
    return new Nearness(
        offer.reply(),
        rounded(distance(moves, words, Side.of(heard).opposes(Side.of(offer.moves())))),
        rounded(moves),
        words,
        offer.moves().stream().filter(heard::contains).toList());
  }

  private static double distance(double moves, double words, boolean opposed) {
    if (words == 0) {
      return 0; // a reply's own words are that reply, whatever is heard in them
    }
    return opposed ? 1 : MOVES_COUNT * moves + (1 - MOVES_COUNT) * words;
  }

  private static double rounded(double distance) {
    return Math.round(distance * THOUSAND) / THOUSAND;
  }
}
