package vizavi.scenario;

import java.util.Map;
import vizavi.scoring.Skill;

/** Levels 0..4 that replace the rubric's for one reply, with the author's reason. */
public record AuthorScore(Map<Skill, Integer> levels, String reason) {}
