package vizavi.analysis.solve;

import java.math.BigDecimal;
import java.util.Map;
import vizavi.scenario.Outcome;
import vizavi.scoring.Skill;

/**
 * A reply on offer in a state, and what can become of it.
 *
 * @param reply its id
 * @param points what its words earn at once in each skill the scenario tests
 * @param best the most overall points from this reply on, its own included
 * @param outcome the best outcome that can still be reached after it
 */
public record Option(
    String reply, Map<Skill, BigDecimal> points, BigDecimal best, Outcome outcome) {}
