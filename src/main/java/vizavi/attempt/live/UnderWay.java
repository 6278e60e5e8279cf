package vizavi.attempt.live;

import java.time.Instant;
import java.util.UUID;
import vizavi.attempt.Mode;
import vizavi.attempt.Whereabouts;

/**
 * A mentee's attempt that is under way.
 *
 * @param name of the trainee
 * @param title of the scenario
 * @param replies given so far
 * @param since when anything last happened in it
 */
public record UnderWay(
    UUID attempt,
    UUID person,
    String name,
    String scenario,
    String title,
    Mode mode,
    int replies,
    Instant since) {
  static UnderWay of(Whereabouts one, String name) {
    var attempt = one.attempt();
    return new UnderWay(
        attempt.id(),
        attempt.person(),
        name,
        attempt.scenario(),
        attempt.title(),
        attempt.mode(),
        one.replies(),
        one.since());
  }
}
