package vizavi.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vizavi.analysis.mastery.Estimate;
import vizavi.attempt.Result;
import vizavi.scoring.Skill;

/**
 * One person of a board.
 *
 * @param cohorts those of the mentor in which they are
 * @param mastery for every skill
 * @param count finished assessed attempts
 * @param passed how many of these were passed
 * @param last the few that ended last, the last first
 * @param overdue assignments past their due date and not passed
 * @param lastSignIn empty if they never signed in
 */
public record BoardRow(
    UUID person,
    String name,
    Set<UUID> cohorts,
    Map<Skill, Estimate> mastery,
    int count,
    int passed,
    List<Result> last,
    int overdue,
    Optional<Instant> lastSignIn) {}
