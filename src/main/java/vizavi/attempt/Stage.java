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

/** The core's side of an attempt: plays ready to be played, by revision, and the rubric. */
@Component
class Stage {
  private final Library library;
  private final Rubric rubric = Rubric.shipped();
  private final Debriefing debriefing = new Debriefing(rubric);
  private final Map<UUID, Play> plays = new ConcurrentHashMap<>();

  Stage(Library library) {
    this.library = library;
  }

  int rubric() {
    return rubric.version();
  }

  Play play(UUID revision) {
    var known = plays.get(revision);
    if (known != null) {
      return known;
    }
    var play = new Play(library.scenario(revision), rubric, Scorer.shipped());
    plays.put(revision, play);
    return play;
  }

  Debrief debrief(UUID revision, Transcript transcript) {
    return debriefing.debrief(play(revision).scenario(), transcript);
  }
}
