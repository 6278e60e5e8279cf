package vizavi.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vizavi.play.Transcript;

/** Appends rows to attempts, inside the caller's transaction. */
@Component
class Appending {
  private final TurnRepository turns;
  private final Stage stage;
  private final Clock clock;

  Appending(TurnRepository turns, Stage stage, Clock clock) {
    this.turns = turns;
    this.stage = stage;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Rows rows(StoredAttempt attempt) {
    return new Rows(turns.of(attempt.id()));
  }

  void open(StoredAttempt attempt) {
    var opening = stage.play(attempt.revision()).open(attempt.seed());
    write(StoredTurn.opening(attempt.id(), opening, now()));
    endIfOver(attempt, new Transcript(java.util.List.of(opening)));
  }

  /** Writes the wish as the next row; empty, and nothing written, if there is no such choice. */
  Optional<StoredTurn> append(StoredAttempt attempt, Rows rows, Wish wish) {
    var transcript = rows.transcript();
    return switch (wish) {
      case Wish.Answer answer -> answer(attempt, rows, transcript, answer.reply());
      case Wish.StepBack back -> stepBack(attempt, rows, transcript);
    };
  }

  private Optional<StoredTurn> answer(
      StoredAttempt attempt, Rows rows, Transcript transcript, String reply) {
    var play = stage.play(attempt.revision());
    if (play.refuses(transcript.now(), reply).isPresent()) {
      return Optional.empty();
    }
    var turn = play.answer(transcript.now(), reply);
    var row = write(StoredTurn.answer(attempt.id(), rows.next(), turn, now()));
    endIfOver(attempt, transcript.with(turn));
    return Optional.of(row);
  }

  private Optional<StoredTurn> stepBack(StoredAttempt attempt, Rows rows, Transcript transcript) {
    return mayStepBack(attempt, transcript)
        ? Optional.of(write(StoredTurn.stepBack(attempt.id(), rows.next(), now())))
        : Optional.empty();
  }

  static boolean mayStepBack(StoredAttempt attempt, Transcript transcript) {
    return attempt.mode() == Mode.COACH && !transcript.over() && !transcript.answered().isEmpty();
  }

  private void endIfOver(StoredAttempt attempt, Transcript transcript) {
    if (transcript.over()) {
      attempt.end(now(), stage.debrief(attempt.revision(), transcript));
    }
  }

  private StoredTurn write(StoredTurn row) {
    var written = turns.save(row);
    turns.flush(); // a number taken meanwhile is refused here, not somewhere later
    return written;
  }
}
