package vizavi.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vizavi.play.Hint;
import vizavi.play.Picked;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Transcript;
import vizavi.play.Turn;

/** Appends rows to attempts, inside the caller's transaction. */
@Component
class Appending {
  private final TurnRepository turns;
  private final Stage stage;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Appending(TurnRepository turns, Stage stage, Clock clock, ApplicationEventPublisher events) {
    this.turns = turns;
    this.stage = stage;
    this.clock = clock;
    this.events = events;
  }

  Instant now() {
    return clock.instant();
  }

  Rows rows(StoredAttempt attempt) {
    return new Rows(turns.of(attempt.id()));
  }

  void open(StoredAttempt attempt) {
    var opening = stage.play(attempt.rendition()).open(attempt.seed());
    write(StoredTurn.opening(attempt.id(), opening, now()));
    endIfOver(attempt, new Transcript(List.of(opening)));
  }

  /** Writes the wish as the next row; empty, and nothing written, if it can't be had now. */
  Optional<StoredTurn> append(StoredAttempt attempt, Rows rows, Wish wish) {
    var play = stage.play(attempt.rendition());
    return switch (wish) {
      case Wish.Answer answer ->
          answer(play, rows.transcript().now(), answer.reply())
              .map(turn -> answered(attempt, rows, turn));
      case Wish.Type type ->
          type(attempt, play, rows, type.words()).map(turn -> answered(attempt, rows, turn));
      case Wish.StepBack back -> stepBack(attempt, rows);
      case Wish.Look look -> look(attempt, play, rows);
    };
  }

  private static Optional<Turn> answer(Play play, State now, String reply) {
    return play.refuses(now, reply).isPresent()
        ? Optional.empty()
        : Optional.of(play.answer(now, reply));
  }

  private static Optional<Turn> type(StoredAttempt attempt, Play play, Rows rows, String words) {
    var now = rows.transcript().now();
    return Showing.listens(attempt, play, now)
        ? Optional.of(play.type(now, words))
        : Optional.empty();
  }

  private StoredTurn answered(StoredAttempt attempt, Rows rows, Turn said) {
    var turn = costsForLooking(attempt, rows, said) ? Hint.lowers(said) : said;
    var row = write(StoredTurn.answer(attempt.id(), rows.next(), turn, now()));
    endIfOver(attempt, rows.transcript().with(turn));
    return row;
  }

  /** A reply that was not understood costs nothing more: the one that goes on pays. */
  private static boolean costsForLooking(StoredAttempt attempt, Rows rows, Turn turn) {
    return attempt.mode() == Mode.ASSESSED
        && rows.looked()
        && turn.picked().filter(Picked::understood).isPresent();
  }

  private Optional<StoredTurn> stepBack(StoredAttempt attempt, Rows rows) {
    return Showing.mayStepBack(attempt, rows)
        ? Optional.of(write(StoredTurn.stepBack(attempt.id(), rows.next(), now())))
        : Optional.empty();
  }

  private Optional<StoredTurn> look(StoredAttempt attempt, Play play, Rows rows) {
    return Showing.mayLook(attempt, play, rows)
        ? Optional.of(write(StoredTurn.hint(attempt.id(), rows.next(), now())))
        : Optional.empty();
  }

  private void endIfOver(StoredAttempt attempt, Transcript transcript) {
    if (transcript.over()) {
      attempt.end(now(), stage.debrief(attempt.rendition(), transcript));
    }
  }

  private StoredTurn write(StoredTurn row) {
    var written = turns.save(row);
    turns.flush(); // a number taken meanwhile is refused here, not somewhere later
    events.publishEvent(new Stirred(row.attempt()));
    return written;
  }
}
