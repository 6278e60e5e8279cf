package vizavi.analysis.solve;

import java.math.BigDecimal;
import vizavi.scenario.Outcome;

/**
 * What is still to be had from a state on, under the kindest and the unkindest luck.
 *
 * @param best the most overall points still to come, those of the ending included
 * @param worst the least
 * @param outcome the best outcome that can still be reached
 */
public record Prospect(BigDecimal best, BigDecimal worst, Outcome outcome) {}
