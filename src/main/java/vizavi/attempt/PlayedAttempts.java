package vizavi.attempt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vizavi.play.Transcript;

/** Goes through all attempts of a revision, few at a time: their turns are large. */
@Component
class PlayedAttempts {
  private static final int BATCH = 32;

  private final AttemptRepository attempts;
  private final TurnRepository turns;

  PlayedAttempts(AttemptRepository attempts, TurnRepository turns) {
    this.attempts = attempts;
    this.turns = turns;
  }

  /** Each attempt with the turns that count, the one begun last first. */
  void each(UUID revision, BiConsumer<Attempt, Transcript> visitor) {
    var all =
        attempts.findByRevisionIdOrderByBegunDescId(revision).stream()
            .map(StoredAttempt::value)
            .toList();
    each(all, (attempt, rows) -> visitor.accept(attempt, rows.transcript()));
  }

  /** Each assessed attempt that is over, with all its rows. */
  void eachCounted(UUID revision, BiConsumer<Attempt, Rows> visitor) {
    var all =
        attempts.findByRevisionIdAndModeAndEndedIsNotNull(revision, Mode.ASSESSED).stream()
            .map(StoredAttempt::value)
            .toList();
    each(all, visitor);
  }

  private void each(List<Attempt> all, BiConsumer<Attempt, Rows> visitor) {
    for (int from = 0; from < all.size(); from += BATCH) {
      var batch = all.subList(from, Math.min(all.size(), from + BATCH));
      var rows = rows(batch);
      batch.forEach(attempt -> visitor.accept(attempt, new Rows(of(attempt, rows))));
    }
  }

  private static List<StoredTurn> of(Attempt attempt, Map<UUID, List<StoredTurn>> rows) {
    return rows.getOrDefault(attempt.id(), new ArrayList<>());
  }

  private Map<UUID, List<StoredTurn>> rows(List<Attempt> batch) {
    return turns.of(batch.stream().map(Attempt::id).toList()).stream()
        .collect(
            Collectors.groupingBy(StoredTurn::attempt, LinkedHashMap::new, Collectors.toList()));
  }
}
