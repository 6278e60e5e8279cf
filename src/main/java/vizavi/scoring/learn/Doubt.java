package vizavi.scoring.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How sure it is that moves were heard: what is only nearly heard says something of the tone. */
public final class Doubt {
  /** A sum this far from 0 leaves no doubt. */
  private static final double SURE = 0.8;

  private static final String HARDLY = "?";
  private static final String NEARLY = "~";

  private Doubt() {}

  /**
   * The names of the moves heard and nearly heard, each with the place of its clause.
   *
   * @param said for each move how much speaks for it
   * @param clauses for each move the place of its clause
   */
  public static Map<String, Integer> of(List<String> moves, double[] said, int[] clauses) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (int move = 0; move < said.length; move++) {
      if (said[move] > -SURE) {
        names.put(name(moves.get(move), said[move]), clauses[move]);
      }
    }
    return names;
  }

  private static String name(String move, double said) {
    return said > SURE ? move : said > 0 ? HARDLY + move : NEARLY + move;
  }

  /** Every name there can be. */
  static List<String> all(List<String> moves) {
    return moves.stream().flatMap(move -> Stream.of(move, HARDLY + move, NEARLY + move)).toList();
  }
}
