package vizavi.scoring.learn;

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
   * @param moves each with the place of its clause in {@link #clauses}
   */
  public Unit with(Map<String, Integer> moves) {
    var more = new Collecting();
    more.add(whole);
    moves.forEach(
        (move, place) -> {
          var clause = clauses.get(place);
          more.add(Key.heard(move), clause.first(), clause.last());
        });
    return more.unit(whole.first(), whole.last());
  }
}
