package vizavi.attempt;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts begun for assignments, for the doors of other rooms: it asks nobody who they are, so
 * they must. Each is one statement; the order is that in which they were begun.
 */
@Component
@Transactional(readOnly = true)
public class TaskAttempts {
  /** Beyond so many people it is quicker to look through what was begun for assignments. */
  private static final int MANY = 100;

  private final AttemptRepository attempts;

  TaskAttempts(AttemptRepository attempts) {
    this.attempts = attempts;
  }

  /** All that were begun for these assignments. */
  public List<Attempt> of(Collection<UUID> assignments) {
    return assignments.isEmpty() ? List.of() : values(attempts.begunFor(assignments));
  }

  /** All that these people began for any assignment. */
  public List<Attempt> by(Collection<UUID> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    return values(people.size() < MANY ? attempts.begunBy(people) : attempts.begunByMany(people));
  }

  private static List<Attempt> values(List<StoredAttempt> all) {
    return all.stream().map(StoredAttempt::value).toList();
  }
}
