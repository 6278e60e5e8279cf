package vizavi.progress;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import vizavi.attempt.Result;
import vizavi.scoring.Skill;

/** What a board can be sorted by. */
public enum Column {
  NAME,
  POLITENESS,
  CONCESSION,
  NEGOTIATION,
  COUNT,
  LAST,
  OVERDUE,
  SIGN_IN;

  /** The column of a skill. */
  public static Column of(Skill skill) {
    return switch (skill) {
      case POLITENESS -> POLITENESS;
      case CONCESSION -> CONCESSION;
      case NEGOTIATION -> NEGOTIATION;
    };
  }

  /** Whether there is nothing in this column to sort a person by: such people come last. */
  boolean empty(BoardRow row) {
    return switch (this) {
      case NAME, COUNT, OVERDUE, SIGN_IN -> false;
      case POLITENESS, CONCESSION, NEGOTIATION -> !row.mastery().get(skill()).known();
      case LAST -> row.last().isEmpty();
    };
  }

  /** Smallest first; who never signed in comes before everybody who did. */
  Comparator<BoardRow> ascending() {
    return switch (this) {
      case NAME -> comparing(BoardRow::name, String.CASE_INSENSITIVE_ORDER);
      case POLITENESS, CONCESSION, NEGOTIATION ->
          Comparator.comparingDouble(row -> row.mastery().get(skill()).value());
      case COUNT -> comparingInt(BoardRow::count);
      case LAST -> comparing(row -> earliest(row.last().stream().findFirst().map(Result::ended)));
      case OVERDUE -> comparingInt(BoardRow::overdue);
      case SIGN_IN -> comparing(row -> earliest(row.lastSignIn()));
    };
  }

  private Skill skill() {
    return switch (this) {
      case POLITENESS -> Skill.POLITENESS;
      case CONCESSION -> Skill.CONCESSION;
      case NEGOTIATION -> Skill.NEGOTIATION;
      default -> throw new IllegalStateException(this + " is no skill");
    };
  }

  private static Instant earliest(Optional<Instant> moment) {
    return moment.orElse(Instant.MIN);
  }
}
