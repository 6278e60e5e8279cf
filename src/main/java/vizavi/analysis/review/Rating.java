package vizavi.analysis.review;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vizavi.scoring.Skill;

/**
 * One reply as it was scored and as a mentor judged it.
 *
 * @param language of the scenario, such as {@code en}
 * @param typed whether the words were typed, so that the scorer heard them; else an author named
 *     the moves
 * @param heard ids of the moves heard or named
 * @param scored levels by skill, as scored
 * @param moves ids of the moves the mentor hears
 * @param judged levels by skill, as judged
 * @param critical whether the attempt can't be passed after it; empty where mentors were not asked
 */
public record Rating(
    String language,
    boolean typed,
    Set<String> heard,
    Map<Skill, BigDecimal> scored,
    Set<String> moves,
    Map<Skill, BigDecimal> judged,
    Optional<Critical> critical) {

  /** What its author says, and what the mentor says. */
  public record Critical(boolean authored, boolean judged) {}

  public Rating {
    heard = Set.copyOf(heard);
    scored = Map.copyOf(scored);
    moves = Set.copyOf(moves);
    judged = Map.copyOf(judged);
  }
}
