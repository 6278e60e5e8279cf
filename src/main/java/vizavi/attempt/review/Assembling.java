package vizavi.attempt.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vizavi.analysis.review.Judged;
import vizavi.analysis.review.Ruling;
import vizavi.attempt.Played;
import vizavi.attempt.Transcripts;
import vizavi.attempt.live.Onlookers;
import vizavi.play.Transcript;

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
    return Judged.with(played.transcript(), rulings(played, last));
  }

  /** The rulings that differ, by turn. */
  static Map<Integer, Ruling> rulings(Played played, Map<Integer, StoredJudgement> last) {
    var rulings = new HashMap<Integer, Ruling>();
    last.values().stream()
        .filter(row -> row.standing() == Standing.OVERRULED)
        .forEach(row -> rulings.put(row.turn(), row.ruling(played)));
    return rulings;
  }

  Reviewed reviewed(Played played, UUID viewer, String trainee) {
    var all = all(played.attempt().id());
    var last = last(all);
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
        earlier(played, all, last),
        onlookers.whispers(played.attempt().id()),
        last.values().stream()
            .collect(
                Collectors.toUnmodifiableMap(StoredJudgement::turn, StoredJudgement::sequence)));
  }

  /** By turn all but the one in effect, the newest first. */
  private static Map<Integer, List<JudgedTurn>> earlier(
      Played played, List<StoredJudgement> all, Map<Integer, StoredJudgement> last) {
    return all.reversed().stream()
        .filter(row -> row.standing() == Standing.TAKEN_BACK || last.get(row.turn()) != row)
        .collect(
            Collectors.groupingBy(
                StoredJudgement::turn,
                Collectors.mapping(row -> row.value(played), Collectors.toUnmodifiableList())));
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
