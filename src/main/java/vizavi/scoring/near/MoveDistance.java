package vizavi.scoring.near;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vizavi.scoring.Move;
import vizavi.scoring.Worth;

/** How far two sets of moves are from each other, by what weighs in a conversation. */
final class MoveDistance {
  /** Where neither makes a move, nothing speaks for or against. */
  private static final double NOTHING_SAID = 0.5;

  /** Where no move is heard, that says little: they may have been made in unheard-of words. */
  private static final double NOTHING_HEARD = 0.8;

  private static final Set<String> DECISIVE =
      Set.of("grant", "decline", "cave-in", "insult", "threaten");
  private static final Set<String> SLIGHT = Set.of("greet", "thank", "soften");

  private MoveDistance() {}

  /**
   * The weighted share of moves not in both: 0 the same moves, 1 none in common, and 1 where one
   * gives what the other refuses. What decides or attacks weighs 3, what else hurts 2, a courtesy
   * of form 0.5, the rest 1.
   *
   * @param heard in the words
   * @param made by the reply, as its author says
   */
  static double of(Collection<String> heard, Collection<String> made, Map<String, Move> known) {
    if (Side.of(heard).opposes(Side.of(made))) {
      return 1;
    }
    var all = new HashSet<>(heard);
    all.addAll(made);
    if (all.isEmpty()) {
      return NOTHING_SAID;
    }
    if (heard.isEmpty()) {
      return NOTHING_HEARD;
    }
    double whole = 0;
    double shared = 0;
    for (var move : all) {
      double weight = weight(move, known);
      whole += weight;
      shared += heard.contains(move) && made.contains(move) ? weight : 0;
    }
    return 1 - shared / whole;
  }

  /** The weight of all these moves together. */
  static double weight(Collection<String> made, Map<String, Move> known) {
    return made.stream().mapToDouble(move -> weight(move, known)).sum();
  }

  private static double weight(String move, Map<String, Move> known) {
    if (DECISIVE.contains(move)) {
      return 3;
    }
    if (SLIGHT.contains(move)) {
      return 0.5;
    }
    var rubrics = known.get(move);
    return rubrics != null && rubrics.worth() == Worth.HURTS ? 2 : 1;
  }
}
