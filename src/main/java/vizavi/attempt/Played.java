package vizavi.attempt;

import vizavi.play.Transcript;
import vizavi.scenario.Scenario;

/**
 * An attempt that is over.
 *
 * @param scenario the text it was played on
 * @param transcript its turns as they were scored
 */
public record Played(Attempt attempt, Scenario scenario, Transcript transcript) {}
