package vizavi.attempt.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vizavi.attempt.Glimpses;

/**
 * Who looked on at an attempt and what they whispered, for the doors of other rooms: it asks nobody
 * who they are, so they must.
 */
@Component
@Transactional(readOnly = true)
public class Onlookers {
  /** A watch without a sign of life for so long has ended. Hidden tabs give one a minute. */
  static final Duration STALE = Duration.ofSeconds(90);

  private final WatchRepository watches;
  private final WhisperRepository whispers;
  private final Glimpses glimpses;
  private final Clock clock;

  Onlookers(WatchRepository watches, WhisperRepository whispers, Glimpses glimpses, Clock clock) {
    this.watches = watches;
    this.whispers = whispers;
    this.glimpses = glimpses;
    this.clock = clock;
  }

  /** All of it, for those who may know. */
  public Beside beside(UUID attempt) {
    var ever = all(attempt).stream().map(Watch::mentor).distinct().toList();
    return new Beside(ever.isEmpty() ? List.of() : now(attempt), ever, whispers(attempt));
  }

  /** Names of those who look on now, each once, who came first first. */
  public List<String> now(UUID attempt) {
    return watches.goingOn(attempt, since()).stream().map(StoredWatch::mentor).distinct().toList();
  }

  /** All times somebody looked on, in order. */
  public List<Watch> all(UUID attempt) {
    return watches.findByAttemptIdOrderByBegunAtAscId(attempt).stream()
        .map(StoredWatch::value)
        .toList();
  }

  /** What was whispered, by number of the turn; what belongs to a turn taken back is left out. */
  public Map<Integer, Whisper> whispers(UUID attempt) {
    var all = whispers.of(attempt);
    if (all.isEmpty()) {
      return Map.of();
    }
    var path = glimpses.path(attempt);
    var byTurn = new TreeMap<Integer, Whisper>();
    all.stream()
        .filter(whisper -> path.contains(whisper.number()))
        .forEach(whisper -> byTurn.put(path.indexOf(whisper.number()), whisper.value()));
    return byTurn;
  }

  Instant since() {
    return clock.instant().minus(STALE);
  }
}
