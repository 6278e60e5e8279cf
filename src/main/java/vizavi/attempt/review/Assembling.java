package vizavi.attempt.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vizavi.analysis.review.Judged;
import vizavi.attempt.Played;
import vizavi.attempt.Transcripts;
import vizavi.attempt.live.Onlookers;
import vizavi.play.Transcript;
import vizavi.scoring.Score;

/** Puts together an attempt and what was said about it, inside the caller's transaction. */
@Component
class Assembling {
  private final Transcripts transcripts;
  private final CommentRepository comments;
  private final JudgementRepository judgements;
  private final Onlookers onlookers;

  Assembling(
      Transcripts transcripts,
      CommentRepository comments,
      JudgementRepository judgements,
      Onlookers onlookers) {
    this.transcripts = transcripts;
    this.comments = comments;
    this.judgements = judgements;
    this.onlookers = onlookers;
  }

  /** All judgements of an attempt, in order. */
  List<StoredJudgement> all(UUID attempt) {
    return judgements.findByAttemptIdOrderBySequenceNumber(attempt);
  }

  /** By turn the last of them. */
  static Map<Integer, StoredJudgement> last(List<StoredJudgement> all) {
    var last = new TreeMap<Integer, StoredJudgement>();
    all.forEach(row -> last.put(row.turn(), row));
    return last;
  }

  /** The turns as judged. */
  static Transcript judged(Played played, Map<Integer, StoredJudgement> last) {
    return Judged.with(played.transcript(), scores(last));
  }

  /** The scores that differ, by turn. */
  static Map<Integer, Score> scores(Map<Integer, StoredJudgement> last) {
    var scores = new HashMap<Integer, Score>();
    last.values().stream()
        .filter(row -> row.standing() == Standing.OVERRULED)
        .forEach(row -> scores.put(row.turn(), row.score()));
    return scores;
  }

  Reviewed reviewed(Played played, UUID viewer, String trainee) {
    var last = last(all(played.attempt().id()));
    var turns = judged(played, last);
    var asScored = transcripts.debrief(played, played.transcript());
    return new Reviewed(
        played.attempt(),
        played.scenario(),
        viewer,
        trainee,
        turns.equals(played.transcript()) ? asScored : transcripts.debrief(played, turns),
        asScored,
        transcripts.concessions(played, turns),
        comments.findByAttemptIdOrderByWrittenAtAscId(played.attempt().id()).stream()
            .map(StoredComment::value)
            .toList(),
        inEffect(played, last),
        onlookers.whispers(played.attempt().id()),
        last.values().stream()
            .collect(
                Collectors.toUnmodifiableMap(StoredJudgement::turn, StoredJudgement::sequence)));
  }

  private static Map<Integer, JudgedTurn> inEffect(
      Played played, Map<Integer, StoredJudgement> last) {
    var inEffect = new TreeMap<Integer, JudgedTurn>();
    last.values().stream()
        .filter(row -> row.standing() != Standing.TAKEN_BACK)
        .forEach(row -> inEffect.put(row.turn(), row.value(played)));
    return inEffect;
  }
}
