package vizavi.attempt.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vizavi.scoring.Skill;

/**
 * A judgement in effect that differs, for trainers; whose words they are is not told.
 *
 * @param scenario its id
 * @param revision the text it was played on
 * @param reply id of the reply; empty where typed words were not understood
 * @param said the words
 * @param language of the scenario, such as {@code en}
 * @param typed whether the scorer heard the moves; else an author named them
 * @param critical the mentor's word on whether the attempt can't be passed after it, where it is
 *     not the author's
 * @param by the mentor's name
 */
public record Dispute(
    UUID id,
    String scenario,
    UUID revision,
    String scene,
    String reply,
    String said,
    String language,
    boolean typed,
    Side heard,
    Side judged,
    Optional<Boolean> critical,
    String reason,
    String by,
    Instant at,
    Optional<Settlement> settled) {

  /** What one side hears: moves by id, and the levels that come of them. */
  public record Side(List<String> moves, Map<Skill, BigDecimal> levels) {}
}
