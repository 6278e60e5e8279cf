package vizavi.progress;

import vizavi.attempt.Attempt;

/**
 * How a person stands in one scenario, over finished assessed attempts.
 *
 * @param count how many, at least 1
 * @param best highest overall; of equals the earliest
 * @param last ended last
 */
public record ScenarioStanding(
    String scenario, String title, int count, Attempt best, Attempt last) {}
