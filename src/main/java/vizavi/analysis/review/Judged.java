package vizavi.analysis.review;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vizavi.play.Hint;
import vizavi.play.Picked;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.play.Typed;
import vizavi.scoring.Rejudging;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Skill;

/**
 * Transcripts as mentors judge them. Where the words led and whether they were understood stays;
 * what they are worth follows from the moves a mentor hears, and a mentor may say that the attempt
 * can or can't be passed after them. The cost of looking at the choices is no matter of the words:
 * it is taken off again.
 */
public final class Judged {
  private Judged() {}

  /**
   * The transcript with the judged turns scored as judged.
   *
   * @param judgements in the order in which they were made; the last of a turn counts
   * @throws IllegalArgumentException if a judgement is about no reply of it, or a level is not 0..4
   */
  public static Transcript apply(
      Transcript transcript, Collection<Judgement> judgements, Rubric rubric) {
    var rulings = new HashMap<Integer, Ruling>();
    for (var judgement : judgements) {
      var heard = picked(transcript, judgement.turn());
      rulings.put(judgement.turn(), ruling(heard, judgement, rubric));
    }
    return with(transcript, rulings);
  }

  /**
   * The transcript with other rulings on some of its replies.
   *
   * @param rulings by number of the turn
   * @throws IllegalArgumentException if one is of no reply of it
   */
  public static Transcript with(Transcript transcript, Map<Integer, Ruling> rulings) {
    rulings.keySet().forEach(turn -> picked(transcript, turn));
    return new Transcript(
        transcript.turns().stream()
            .map(turn -> rulings.containsKey(turn.number()) ? ruled(turn, rulings) : turn)
            .toList());
  }

  private static Picked picked(Transcript transcript, int turn) {
    if (turn < 1 || turn > transcript.answered().size()) {
      throw new IllegalArgumentException("there is no reply " + turn);
    }
    return transcript.turns().get(turn).picked().orElseThrow();
  }

  private static Turn ruled(Turn turn, Map<Integer, Ruling> rulings) {
    return new Turn(
        turn.number(),
        turn.picked().map(picked -> judged(picked, rulings.get(turn.number()))),
        turn.hears(),
        turn.after());
  }

  /**
   * What one reply is worth as judged.
   *
   * @param heard as it was scored
   * @throws IllegalArgumentException if a level is not 0..4
   */
  public static Score score(Score heard, Judgement judgement, Rubric rubric) {
    var score =
        new Rejudging(rubric)
            .score(Hint.without(heard), judgement.moves(), judgement.levels(), judgement.reason());
    return Hint.in(heard) ? Hint.lowers(score) : score;
  }

  /**
   * What one reply comes to as judged.
   *
   * @param heard as it was scored
   * @throws IllegalArgumentException if a level is not 0..4
   */
  public static Ruling ruling(Picked heard, Judgement judgement, Rubric rubric) {
    return new Ruling(
        score(heard.score(), judgement, rubric), judgement.critical().orElse(heard.critical()));
  }

  /** What it comes to as it was scored. */
  public static Ruling asScored(Picked heard) {
    return new Ruling(heard.score(), heard.critical());
  }

  /** Whether a mentor judges anything else than was heard. */
  public static boolean differs(Ruling heard, Ruling judged) {
    return heard.critical() != judged.critical() || differs(heard.score(), judged.score());
  }

  private static boolean differs(Score heard, Score judged) {
    return !Set.copyOf(heard.moves()).equals(Set.copyOf(judged.moves()))
        || !heard.levels().equals(judged.levels());
  }

  private static Picked judged(Picked picked, Ruling ruling) {
    return new Picked(
        picked.scene(),
        picked.reply(),
        picked.words(),
        ruling.score(),
        picked.because(),
        picked.better(),
        ruling.critical(),
        picked.typed().map(typed -> shown(typed, ruling.score())));
  }

  /** Words that spoke for a move nobody hears any more speak for nothing. */
  private static Typed shown(Typed typed, Score score) {
    var evidence = new LinkedHashMap<>(typed.evidence());
    evidence.keySet().retainAll(score.moves());
    var tone = new LinkedHashMap<>(typed.tone());
    tone.keySet().removeIf(skill -> !sounds(skill, score));
    return new Typed(
        Collections.unmodifiableMap(evidence),
        Collections.unmodifiableMap(tone),
        typed.abstained(),
        typed.notices(),
        typed.nearest(),
        typed.understood());
  }

  private static boolean sounds(Skill skill, Score score) {
    return score.findings().stream()
        .anyMatch(finding -> finding.skill() == skill && finding.step().equals(Rubric.TONE));
  }
}
