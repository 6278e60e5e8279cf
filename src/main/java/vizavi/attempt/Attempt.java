package vizavi.attempt;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vizavi.library.Rendition;
import vizavi.scenario.Outcome;
import vizavi.scoring.Skill;

/**
 * One person's go at a scenario. What came of it is empty until it is over.
 *
 * @param person who plays
 * @param revision the text it plays on, kept with its hash whatever happens to the file
 * @param language in which it is played, from its first word to its debrief
 * @param overall 0..100
 * @param skills 0..100 for each skill that was scored
 * @param scale by what the scores are measured, once it is over: {@link #SCALE}, or 0 for the share
 *     of possible points, as it was before there was a scale
 * @param critical whether a reply was given that can't be made good; empty also where it ended
 *     before this was kept
 * @param task for what it was begun; empty for practice of one's own
 */
public record Attempt(
    UUID id,
    UUID person,
    String scenario,
    String title,
    UUID revision,
    String language,
    Mode mode,
    Answering answering,
    long seed,
    Instant begun,
    Optional<Instant> ended,
    boolean over,
    Optional<Outcome> outcome,
    Optional<Boolean> passed,
    Optional<Integer> overall,
    Map<Skill, Integer> skills,
    int scale,
    Optional<Boolean> critical,
    Optional<Task> task) {
  /** The scale of today: the place between the least and the most attainable in the scenario. */
  public static final int SCALE = 1;

  /** What it plays. */
  public Rendition rendition() {
    return new Rendition(revision, language);
  }

  /** Whether its scores compare with those of attempts that end today. */
  public boolean comparable() {
    return over && scale == SCALE;
  }
}
