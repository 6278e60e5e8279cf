package vizavi.attempt;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vizavi.scoring.Skill;

/**
 * The figures in effect of a finished assessed attempt on today's scale, without all else.
 *
 * @param level of the scenario when it was begun, 1 to 3
 * @param overall 0..100
 * @param politeness 0..100; null where the skill was not scored, as in the other two
 */
public record Result(
    UUID attempt,
    UUID person,
    String scenario,
    int level,
    Instant ended,
    boolean passed,
    int overall,
    @Nullable Integer politeness,
    @Nullable Integer concession,
    @Nullable Integer negotiation) {

  /** 0..100, where the skill was scored. */
  public Optional<Integer> value(Skill skill) {
    return Optional.ofNullable(
        switch (skill) {
          case POLITENESS -> politeness;
          case CONCESSION -> concession;
          case NEGOTIATION -> negotiation;
        });
  }
}
