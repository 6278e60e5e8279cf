package vizavi.progress;

import java.util.List;
import java.util.UUID;
import vizavi.analysis.mastery.Estimate;
import vizavi.scoring.Skill;

/**
 * What somebody's mastery of a skill is made of.
 *
 * @param pieces the one that ended last first
 * @param rest weight of the belief before any result
 */
public record Made(
    UUID person, String name, Skill skill, Estimate estimate, List<Piece> pieces, double rest) {}
