package vizavi.attempt;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vizavi.scenario.Outcome;
import vizavi.scoring.Skill;

/**
 * One person's go at a scenario. What came of it is empty until it is over.
 *
 * @param person who plays
 * @param revision the text it plays on, kept with its hash whatever happens to the file
 * @param overall 0..100; 0 where no reply was scored
 * @param skills 0..100 for each skill that applied
 */
public record Attempt(
    UUID id,
    UUID person,
    String scenario,
    String title,
    UUID revision,
    Mode mode,
    Answering answering,
    long seed,
    Instant begun,
    Optional<Instant> ended,
    boolean over,
    Optional<Outcome> outcome,
    Optional<Boolean> passed,
    Optional<Integer> overall,
    Map<Skill, Integer> skills) {}
