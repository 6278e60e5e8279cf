package vizavi.attempt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vizavi.analysis.BetterCourse;
import vizavi.analysis.BetterCourses;
import vizavi.analysis.Concession;
import vizavi.analysis.Debrief;
import vizavi.analysis.Debriefing;
import vizavi.analysis.Ledger;
import vizavi.analysis.solve.Solution;
import vizavi.library.Library;
import vizavi.play.Play;
import vizavi.play.Transcript;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.shell.Remembered;

/**
 * The core's side of an attempt: plays ready to be played, by revision, the rubric and the scorer.
 */
@Component
class Stage {
  /** A play of a large scenario takes about a megabyte. */
  private static final int KEPT = 64;

  private final Library library;
  private final Rubric rubric = Rubric.shipped();
  private final Scorer scorer = Scorer.shipped();
  private final Debriefing debriefing = new Debriefing(rubric);
  private final Remembered<UUID, Play> plays = new Remembered<>(KEPT);
  private final Ledger ledger = new Ledger(rubric, scorer);

  Stage(Library library) {
    this.library = library;
  }

  Rubric rubric() {
    return rubric;
  }

  Versions versions() {
    return new Versions(rubric.version(), scorer.version());
  }

  Play play(UUID revision) {
    return plays.known(revision).orElseGet(() -> play(revision, library.scenario(revision)));
  }

  private Play play(UUID revision, Scenario scenario) {
    return plays.get(revision, one -> play(scenario));
  }

  /** A text that may be no revision yet. */
  Play play(Scenario scenario) {
    return new Play(scenario, rubric, scorer);
  }

  Debrief debrief(UUID revision, Transcript transcript) {
    return debrief(revision, transcript, library.solution(revision));
  }

  /** All that was found out about a revision; whoever debriefs many attempts at it asks once. */
  Solution solution(UUID revision) {
    return library.solution(revision);
  }

  Debrief debrief(UUID revision, Transcript transcript, Solution solution) {
    return debriefing.debrief(play(revision).scenario(), transcript, solution);
  }

  /** As attempts were debriefed before there was a scale. */
  Debrief debriefByShare(UUID revision, Transcript transcript) {
    return debriefing.byShare(play(revision).scenario(), transcript);
  }

  Optional<BetterCourse> betterCourse(UUID revision, Transcript transcript, int turn) {
    return new BetterCourses(play(revision), library.solution(revision)).instead(transcript, turn);
  }

  List<Concession> concessions(UUID revision, Transcript transcript) {
    return ledger.of(play(revision), transcript);
  }
}
