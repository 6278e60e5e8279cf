package vizavi.attempt;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.analysis.item.Decision;
import vizavi.analysis.item.Decisions;
import vizavi.analysis.item.Sheet;
import vizavi.shell.NotFoundException;

/**
 * How the replies of a revision were taken in all assessed attempts that are over; for trainers and
 * admins. The turns of an attempt are read once: where thousands were never read it takes long, so
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
   * @param progress is told now and then how many attempts were read, of those never read before;
   *     what it throws ends the counting, and what was read until then is kept
   * @throws AccessDeniedException if the person signed in is neither
   * @throws NotFoundException if there is no such revision
   */
  public Counted of(UUID revision, IntConsumer progress) {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    var play = stage.play(revision);
    var decisions = new Decisions();
    played.assessed(
        revision,
        play,
        progress,
        one -> decisions.add(new Sheet(one.overall(), one.passed(), one.chosen().choices())));
    var order = List.copyOf(play.scenario().scenes().keySet());
    return new Counted(
        revision,
        decisions.plays(),
        decisions.all().stream()
            .sorted(Comparator.comparingInt((Decision one) -> order.indexOf(one.scene())))
            .toList());
  }
}
