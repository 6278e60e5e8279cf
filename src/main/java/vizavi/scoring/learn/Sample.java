package vizavi.scoring.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A reply as features.
 *
 * @param clauses one for each clause, at least one
 * @param whole the features of all clauses together
 */
public record Sample(List<Unit> clauses, Unit whole) {

  /**
   * The features of the whole reply and, for each move heard in it, one more on the words of its
   * clause.
   *
   * @param moves names of {@link Doubt#of}, each with the place of its clause in {@link #clauses}
   */
  public Unit with(Map<String, Integer> moves) {
    int size = whole.keys().length;
    int[] keys = Arrays.copyOf(whole.keys(), size + moves.size());
    int[] from = Arrays.copyOf(whole.from(), keys.length);
    int[] to = Arrays.copyOf(whole.to(), keys.length);
    for (var move : moves.entrySet()) {
      var clause = clauses.get(move.getValue());
      keys[size] = Key.heard(move.getKey());
      from[size] = clause.first();
      to[size++] = clause.last();
    }
    return new Unit(whole.first(), whole.last(), keys, from, to);
  }
}
