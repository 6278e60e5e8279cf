package vizavi.analysis;

import java.util.List;
import vizavi.play.Picked;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.scoring.Rubric;
import vizavi.scoring.Worth;

/** Which turns count in the scores. */
public record Counting(Rubric rubric) {

  /** The turns that count. */
  List<Turn> turns(Transcript transcript) {
    return transcript.answered().stream()
        .filter(turn -> counts(turn.picked().orElseThrow()))
        .toList();
  }

  /** Words not understood are said again, so they count only where they hurt. */
  public boolean counts(Picked picked) {
    return picked.understood() || picked.score().moves().stream().anyMatch(this::hurts);
  }

  private boolean hurts(String move) {
    var known = rubric.moves().get(move);
    return known != null && known.worth() == Worth.HURTS;
  }
}
