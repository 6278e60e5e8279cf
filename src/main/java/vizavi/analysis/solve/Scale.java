package vizavi.analysis.solve;

import java.util.Map;
import vizavi.scoring.Skill;

/**
 * What can be attained in one scenario.
 *
 * @param skills for each skill the scenario tests, the points of a whole play in it
 * @param overall the points of a whole play in all these skills together
 * @param proof whether these are exactly the least and the most
 */
public record Scale(Map<Skill, Range> skills, Range overall, Proof proof) {}
