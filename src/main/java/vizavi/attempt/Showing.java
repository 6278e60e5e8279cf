package vizavi.attempt;

import org.springframework.stereotype.Component;
import vizavi.play.Play;
import vizavi.play.State;

/** Makes of an attempt and its rows what a person sees, and says what they may do. */
@Component
class Showing {
  private final Stage stage;

  Showing(Stage stage) {
    this.stage = stage;
  }

  Conversation now(StoredAttempt attempt, Rows rows) {
    var transcript = rows.transcript();
    var play = stage.play(attempt.rendition());
    return new Conversation(
        attempt.value(),
        play.scenario(),
        transcript.turns(),
        play.shuffled(transcript.now(), attempt.seed()),
        rows.next(),
        listens(attempt, play, transcript.now()),
        mayLook(attempt, play, rows),
        rows.looked(),
        mayStepBack(attempt, rows));
  }

  static boolean listens(StoredAttempt attempt, Play play, State state) {
    return attempt.answering() != Answering.CHOICES && play.listens(state);
  }

  static boolean mayLook(StoredAttempt attempt, Play play, Rows rows) {
    return attempt.answering() == Answering.OWN_WORDS_WITH_HINT
        && play.listens(rows.transcript().now())
        && !rows.looked();
  }

  static boolean mayStepBack(StoredAttempt attempt, Rows rows) {
    var transcript = rows.transcript();
    return attempt.mode() == Mode.COACH && !transcript.over() && !transcript.answered().isEmpty();
  }
}
