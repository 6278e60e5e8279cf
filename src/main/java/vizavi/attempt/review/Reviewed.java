package vizavi.attempt.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vizavi.analysis.Concession;
import vizavi.analysis.Debrief;
import vizavi.attempt.Attempt;
import vizavi.attempt.live.Whisper;
import vizavi.scenario.Scenario;

/**
 * An attempt that is over, with all that was said about it since.
 *
 * @param viewer id of who looks at it
 * @param trainee the name of who played
 * @param inEffect its debrief as mentors judge it
 * @param asScored its debrief as it was scored
 * @param concessions what was given, as judged
 * @param comments in the order in which they were written
 * @param judgements those in effect, by turn
 * @param earlier by turn those that are not, the newest first
 * @param whispers what mentors whispered while it was played, by turn
 * @param sequences by turn the number of its last judgement, one that was taken back included
 */
public record Reviewed(
    Attempt attempt,
    Scenario scenario,
    UUID viewer,
    String trainee,
    Debrief inEffect,
    Debrief asScored,
    List<Concession> concessions,
    List<Comment> comments,
    Map<Integer, JudgedTurn> judgements,
    Map<Integer, List<JudgedTurn>> earlier,
    Map<Integer, Whisper> whispers,
    Map<Integer, Integer> sequences) {

  /** The number of the last judgement of a turn, to be handed back with the next; 0: none. */
  public int sequence(int turn) {
    return sequences.getOrDefault(turn, 0);
  }

  /** The judgement of a turn that is in effect. */
  public Optional<JudgedTurn> judgement(int turn) {
    return Optional.ofNullable(judgements.get(turn));
  }

  /** The judgements of a turn that others took the place of, the newest first. */
  public List<JudgedTurn> earlier(int turn) {
    return earlier.getOrDefault(turn, List.of());
  }

  /** How many replies nobody has judged. */
  public int unjudged() {
    return asScored.entries().size() - judgements.size();
  }

  /** Those about one turn. */
  public List<Comment> about(int turn) {
    return comments.stream().filter(one -> one.turn().equals(Optional.of(turn))).toList();
  }

  /** Those about the whole attempt. */
  public List<Comment> aboutAll() {
    return comments.stream().filter(one -> one.turn().isEmpty()).toList();
  }
}
