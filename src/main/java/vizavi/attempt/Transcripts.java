package vizavi.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vizavi.analysis.BetterCourse;
import vizavi.analysis.Concession;
import vizavi.analysis.Debrief;
import vizavi.play.Transcript;
import vizavi.scoring.Rubric;
import vizavi.shell.NotFoundException;

/**
 * Attempts that are over, for the doors that look at them again: it asks nobody who they are, so
 * they must.
 */
@Component
@Transactional
public class Transcripts {
  private final AttemptRepository attempts;
  private final Appending appending;
  private final Stage stage;

  Transcripts(AttemptRepository attempts, Appending appending, Stage stage) {
    this.attempts = attempts;
    this.appending = appending;
    this.stage = stage;
  }

  /**
   * @throws NotFoundException if there is none, or it is not over
   */
  @Transactional(readOnly = true)
  public Played of(UUID attempt) {
    return attempts
        .findById(attempt)
        .map(this::played)
        .orElseThrow(() -> new NotFoundException("attempt"));
  }

  /**
   * The same; nobody else changes its figures until the caller's transaction ends.
   *
   * @throws NotFoundException if there is none, or it is not over
   */
  public Played locked(UUID attempt) {
    return attempts
        .locked(attempt)
        .map(this::played)
        .orElseThrow(() -> new NotFoundException("attempt"));
  }

  private Played played(StoredAttempt attempt) {
    if (!attempt.value().over()) {
      throw new NotFoundException("attempt");
    }
    return new Played(
        attempt.value(),
        stage.play(attempt.rendition()).scenario(),
        appending.rows(attempt).transcript());
  }

  /** The rubric the moves of a judgement are of. */
  public Rubric rubric() {
    return stage.rubric();
  }

  /** The debrief of an attempt's turns, as they were or as they are judged, on its own scale. */
  public Debrief debrief(Played played, Transcript turns) {
    var rendition = played.attempt().rendition();
    return played.attempt().scale() < Attempt.SCALE
        ? stage.debriefByShare(rendition, turns)
        : stage.debrief(rendition, turns);
  }

  /** What was given in these turns, in order. */
  public List<Concession> concessions(Played played, Transcript turns) {
    return stage.concessions(played.attempt().rendition(), turns);
  }

  /**
   * The best that could have been done in place of one of the replies.
   *
   * @throws NotFoundException if there is no such turn
   */
  public BetterCourse betterCourse(Played played, int turn) {
    return stage
        .betterCourse(played.attempt().rendition(), played.transcript(), turn)
        .orElseThrow(() -> new NotFoundException("turn"));
  }

  /** Keeps other figures for an attempt that is over. */
  public Attempt revise(UUID attempt, Debrief debrief) {
    var stored = attempts.findById(attempt).orElseThrow();
    stored.revise(debrief);
    return stored.value();
  }
}
