package vizavi.attempt;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts of anybody, for doors that let somebody stand beside them: it asks nobody who they are,
 * so they must.
 */
@Component
@Transactional(readOnly = true)
public class Glimpses {
  private final AttemptRepository attempts;
  private final TurnRepository turns;
  private final Showing showing;

  Glimpses(AttemptRepository attempts, TurnRepository turns, Showing showing) {
    this.attempts = attempts;
    this.turns = turns;
    this.showing = showing;
  }

  /** The attempt, its turns left out. */
  public Optional<Attempt> attempt(UUID attempt) {
    return attempts.findById(attempt).map(StoredAttempt::value);
  }

  /** The attempt as it stands; empty if there is none. */
  public Optional<Glimpse> of(UUID attempt) {
    return attempts
        .findById(attempt)
        .map(
            stored -> {
              var rows = new Rows(turns.of(attempt));
              return new Glimpse(showing.now(stored, rows), rows.path());
            });
  }

  /** For each turn that counts, in order, the number of its row. */
  public List<Integer> path(UUID attempt) {
    return Rows.path(turns.kinds(attempt));
  }

  /** Attempts of these people that mentors may see and that are under way, the liveliest first. */
  public List<Whereabouts> underWay(Collection<UUID> people) {
    var all = attempts.underWayForMentors(people);
    var ends = lastRows(all.stream().map(StoredAttempt::id).toList());
    return all.stream()
        .map(StoredAttempt::value)
        .filter(attempt -> ends.containsKey(attempt.id()))
        .map(attempt -> whereabouts(attempt, ends.get(attempt.id())))
        .sorted(
            Comparator.comparing(Whereabouts::since)
                .reversed()
                .thenComparing(one -> one.attempt().id()))
        .toList();
  }

  private static Whereabouts whereabouts(Attempt attempt, LastRow last) {
    return new Whereabouts(attempt, Math.toIntExact(last.replies()), last.written());
  }

  /** The number of the last row of each. */
  public Map<UUID, Integer> lastNumbers(Collection<UUID> of) {
    return lastRows(of).values().stream()
        .collect(Collectors.toMap(LastRow::attempt, LastRow::number));
  }

  private Map<UUID, LastRow> lastRows(Collection<UUID> of) {
    return turns.last(of).stream().collect(Collectors.toMap(LastRow::attempt, last -> last));
  }
}
