package vizavi.attempt.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a mentor says to the trainee.
 *
 * @param turn number of the reply it is about; empty: the whole attempt
 * @param by the author's name as it was then
 * @param words empty where it was taken back
 * @param book there if it puts the words of the reply into the team's book
 * @param changed when it was changed last
 */
public record Comment(
    UUID id,
    Optional<Integer> turn,
    UUID author,
    String by,
    String words,
    Optional<ForBook> book,
    Instant written,
    Optional<Instant> changed,
    boolean takenBack) {
  /** Chars it may have. */
  public static final int LONGEST = 2000;
}
