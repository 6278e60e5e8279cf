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
import vizavi.library.Rendition;
import vizavi.play.Play;
import vizavi.play.Transcript;
import vizavi.scenario.Scenario;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.shell.Remembered;

/**
 * The core's side of an attempt: plays ready to be played, each in a language, the rubric and the
 * scorer.
 */
@Component
class Stage {
  /** A play of a large scenario takes about a megabyte. */
  private static final int KEPT = 64;

  private final Library library;
  private final Rubric rubric = Rubric.shipped();
  private final Scorer scorer = Scorer.shipped();
  private final Debriefing debriefing = new Debriefing(rubric);
  private final Remembered<Rendition, Play> plays = new Remembered<>(KEPT);
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

  /** In the language of the revision's source, where only its structure counts. */
  Play play(UUID revision) {
    return play(new Rendition(revision, library.scenario(revision).language()));
  }

  Play play(Rendition one) {
    return plays.known(one).orElseGet(() -> play(one, library.scenario(one)));
  }

  private Play play(Rendition one, Scenario scenario) {
    return plays.get(one, same -> play(scenario));
  }

  /** A text that may be no revision yet. */
  Play play(Scenario scenario) {
    return new Play(scenario, rubric, scorer);
  }

  Debrief debrief(Rendition one, Transcript transcript) {
    return debrief(one, transcript, library.solution(one.revision()));
  }

  /** All that was found out about a revision; whoever debriefs many attempts at it asks once. */
  Solution solution(UUID revision) {
    return library.solution(revision);
  }

  /** What is attainable follows from the structure, which all languages share. */
  Debrief debrief(Rendition one, Transcript transcript, Solution solution) {
    return debriefing.debrief(play(one).scenario(), transcript, solution);
  }

  /** As attempts were debriefed before there was a scale. */
  Debrief debriefByShare(Rendition one, Transcript transcript) {
    return debriefing.byShare(play(one).scenario(), transcript);
  }

  Optional<BetterCourse> betterCourse(Rendition one, Transcript transcript, int turn) {
    return new BetterCourses(play(one), library.solution(one.revision())).instead(transcript, turn);
  }

  List<Concession> concessions(Rendition one, Transcript transcript) {
    return ledger.of(play(one), transcript);
  }
}
