package vizavi.attempt;

import java.time.ZonedDateTime;

/** Why an attempt can't be begun for a task. */
public sealed interface Refusal {
  /** The assignment opens later. */
  record NotOpenYet(ZonedDateTime opens) implements Refusal {}

  /** A step before it is not passed; {@code step} is the one to do first, from 1. */
  record StepBefore(int step) implements Refusal {}

  /** All tries were used that are allowed; {@code allowed} is how many, at least 1. */
  record NoTriesLeft(int allowed) implements Refusal {}

  /** The assignment was withdrawn. */
  record Withdrawn() implements Refusal {}

  /** The scenario can't be begun by anybody any more. */
  record Archived() implements Refusal {}
}
