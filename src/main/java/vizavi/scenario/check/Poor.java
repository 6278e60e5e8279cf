package vizavi.scenario.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.scenario.AuthorScore;
import vizavi.scenario.Reply;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Worth;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** What makes a reply a poor one. */
final class Poor {
  /** A level that the rubric gives no reply without a fault. */
  private static final BigDecimal LOW = BigDecimal.ONE;

  private Poor() {}

  /**
   * What is poor about a reply, as half a sentence: a move that hurts, or a level of 1 or 0 in a
   * skill. Empty where it is not poor.
   */
  static Optional<Message> because(Reply reply) {
    return Stream.concat(hurting(reply), low(reply)).findFirst();
  }

  private static Stream<Message> hurting(Reply reply) {
    return reply.moves().stream()
        .filter(move -> Rubric.shipped().moves().get(move).worth() == Worth.HURTS)
        .map(
            move ->
                Message.of(
                    "part.makes-the-move",
                    "the reply {0} makes the move {1}, which costs",
                    Quoted.of(reply.id()),
                    move));
  }

  private static Stream<Message> low(Reply reply) {
    return score(reply).levels().entrySet().stream()
        .filter(skill -> skill.getValue().compareTo(LOW) <= 0)
        .map(
            skill ->
                Message.of(
                    "part.earns",
                    "the reply {0} earns {1} of 4 in {2}",
                    Quoted.of(reply.id()),
                    skill.getValue(),
                    skill.getKey().id()));
  }

  private static Score score(Reply reply) {
    return reply
        .score()
        .map((AuthorScore own) -> Rubric.shipped().override(reply.moves(), own.levels(), ""))
        .orElseGet(() -> Rubric.shipped().score(reply.moves()));
  }
}
