package vizavi.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vizavi.analysis.mastery.Estimate;
import vizavi.scoring.Skill;

/**
 * How mastery went, in even steps from the first result until now.
 *
 * @param moments empty where there is no result
 * @param skills for every skill, one estimate for each moment, by the results until then
 */
public record Trend(List<Instant> moments, Map<Skill, List<Estimate>> skills) {}
