package vizavi.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.analysis.item.Decision;
import vizavi.analysis.item.Decisions;
import vizavi.analysis.item.Sheet;
import vizavi.play.Picked;
import vizavi.play.Play;
import vizavi.play.Transcript;
import vizavi.shell.NotFoundException;

/**
 * How the replies of a revision were taken in all assessed attempts that are over; for trainers and
 * admins. It reads every turn, a few attempts at a time: with many attempts it takes seconds, so
 * not to be asked while a page waits.
 */
@Service
public class ReplyFigures {
  private final PlayedAttempts played;
  private final Stage stage;
  private final SignedIn signedIn;

  ReplyFigures(PlayedAttempts played, Stage stage, SignedIn signedIn) {
    this.played = played;
    this.stage = stage;
    this.signedIn = signedIn;
  }

  /**
   * Counts them.
   *
   * @param progress is told after each attempt how many were read
   * @throws AccessDeniedException if the person signed in is neither
   * @throws NotFoundException if there is no such revision
   */
  public Counted of(UUID revision, IntConsumer progress) {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    var play = stage.play(revision);
    var sheets = new ArrayList<Sheet>();
    var known = new HashMap<Set<String>, Set<String>>();
    played.eachCounted(
        revision,
        (attempt, rows) -> {
          sheets.add(sheet(play, attempt, rows, known));
          progress.accept(sheets.size());
        });
    var order = List.copyOf(play.scenario().scenes().keySet());
    return new Counted(
        revision,
        sheets.size(),
        Decisions.of(sheets).stream()
            .sorted(Comparator.comparingInt((Decision one) -> order.indexOf(one.scene())))
            .toList());
  }

  private static Sheet sheet(
      Play play, Attempt attempt, Rows rows, Map<Set<String>, Set<String>> known) {
    return new Sheet(
        attempt.overall().orElse(0),
        attempt.passed().orElse(false),
        choices(play, rows.transcript(), rows.times(), known));
  }

  /** What was not understood was no choice. */
  private static List<Sheet.Choice> choices(
      Play play, Transcript transcript, List<Instant> times, Map<Set<String>, Set<String>> known) {
    var choices = new ArrayList<Sheet.Choice>();
    var turns = transcript.turns();
    for (int i = 1; i < turns.size(); i++) {
      var picked = turns.get(i).picked().orElseThrow();
      if (picked.understood()) {
        var before = turns.get(i - 1).after();
        var offered =
            play.offers(before).stream()
                .map(reply -> before.at() + "." + reply.id())
                .collect(Collectors.toUnmodifiableSet());
        choices.add(
            new Sheet.Choice(
                known.computeIfAbsent(offered, same -> same),
                picked.scene() + "." + picked.reply(),
                level(picked),
                OptionalDouble.of(seconds(times.get(i - 1), times.get(i)))));
      }
    }
    return choices;
  }

  private static OptionalDouble level(Picked picked) {
    return picked.score().levels().values().stream()
        .mapToDouble(level -> level.doubleValue())
        .average();
  }

  private static double seconds(Instant shown, Instant replied) {
    return Math.max(0, Duration.between(shown, replied).toMillis() / 1000.0);
  }
}
