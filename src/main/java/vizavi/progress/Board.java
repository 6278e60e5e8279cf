package vizavi.progress;

import java.util.List;
import java.util.Map;
import vizavi.attempt.Attempt;
import vizavi.scoring.Skill;

/**
 * A person's progress. Coach attempts are listed but not counted.
 *
 * @param attempts all, the one begun last first
 * @param trends finished assessed attempts for each skill, oldest first; a list for every skill
 * @param standings for each scenario with a finished assessed attempt, by title
 */
public record Board(
    List<Attempt> attempts, Map<Skill, List<Point>> trends, List<ScenarioStanding> standings) {}
