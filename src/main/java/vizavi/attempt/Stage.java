package vizavi.attempt;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vizavi.analysis.Debrief;
import vizavi.analysis.Debriefing;
import vizavi.library.Library;
import vizavi.play.Play;
import vizavi.play.Transcript;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;

/**
 * The core's side of an attempt: plays ready to be played, by revision, the rubric and the scorer.
 */
@Component
class Stage {
  private final Library library;
  private final Rubric rubric = Rubric.shipped();
  private final Scorer scorer = Scorer.shipped();
  private final Debriefing debriefing = new Debriefing(rubric);
  private final Map<UUID, Play> plays = new ConcurrentHashMap<>();

  Stage(Library library) {
    this.library = library;
  }

  Versions versions() {
    return new Versions(rubric.version(), scorer.version());
  }

  Play play(UUID revision) {
    var known = plays.get(revision);
    if (known != null) {
      return known;
    }
    var play = new Play(library.scenario(revision), rubric, scorer);
    plays.put(revision, play);
    return play;
  }

  Debrief debrief(UUID revision, Transcript transcript) {
    return debriefing.byShare(play(revision).scenario(), transcript);
  }
}
