package vizavi.analysis;

import java.util.List;
import vizavi.analysis.solve.Tally;
import vizavi.play.Picked;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.scoring.Rubric;
import vizavi.scoring.Worth;

/** Which turns count in the scores. */
public final class Counting {
  private Counting() {}

  /** Words not understood are said again, so they count only where they lie below neutral. */
  public static boolean counts(Picked picked) {
    return picked.understood()
        || picked.score().levels().values().stream()
            .anyMatch(level -> level.compareTo(Tally.NEUTRAL) < 0);
  }

  /** The turns that count. */
  static List<Turn> turns(Transcript transcript) {
    return transcript.answered().stream()
        .filter(turn -> counts(turn.picked().orElseThrow()))
        .toList();
  }

  /** The turns that counted before there was a scale: those not understood only where they hurt. */
  static List<Turn> formerly(Transcript transcript, Rubric rubric) {
    return transcript.answered().stream()
        .filter(turn -> formerly(turn.picked().orElseThrow(), rubric))
        .toList();
  }

  private static boolean formerly(Picked picked, Rubric rubric) {
    return picked.understood()
        || picked.score().moves().stream().anyMatch(move -> hurts(move, rubric));
  }

  private static boolean hurts(String move, Rubric rubric) {
    var known = rubric.moves().get(move);
    return known != null && known.worth() == Worth.HURTS;
  }
}
