package vizavi.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vizavi.analysis.mastery.Estimate;
import vizavi.assignment.Assigned;
import vizavi.scoring.Skill;

/**
 * One person as their mentors see them.
 *
 * @param cohorts names of those of the mentor in which they are
 * @param assigned what reaches them, made last first
 */
public record Trainee(
    UUID person,
    String name,
    List<String> cohorts,
    Optional<Instant> lastSignIn,
    Map<Skill, Estimate> mastery,
    Trend trend,
    List<Assigned> assigned) {}
