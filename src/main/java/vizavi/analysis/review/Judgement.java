package vizavi.analysis.review;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vizavi.scoring.Skill;

/**
 * What a mentor hears in one reply.
 *
 * @param turn its number, from 1
 * @param moves ids of the moves they hear
 * @param levels 0..4 by skill, where they set one by hand; the others follow from the moves
 * @param critical whether they say that the attempt can't be passed after it; empty where they
 *     leave that to its author
 * @param reason why, in their words; may be empty where they hear what was heard
 */
public record Judgement(
    int turn,
    List<String> moves,
    Map<Skill, Integer> levels,
    Optional<Boolean> critical,
    String reason) {
  public Judgement {
    moves = moves.stream().distinct().toList();
    var ordered = new EnumMap<Skill, Integer>(Skill.class);
    ordered.putAll(levels);
    levels = Collections.unmodifiableMap(ordered);
  }

  /** One that leaves to the author whether the attempt can be passed after it. */
  public Judgement(int turn, List<String> moves, Map<Skill, Integer> levels, String reason) {
    this(turn, moves, levels, Optional.empty(), reason);
  }
}
