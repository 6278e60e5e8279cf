package vizavi.scenario.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vizavi.scenario.AuthorScore;
import vizavi.scenario.Reply;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.scoring.Worth;

/** What makes a reply a poor one. */
final class Poor {
  /** A level that the rubric gives no reply without a fault. */
  private static final BigDecimal LOW = BigDecimal.ONE;

  private Poor() {}

  /**
   * What is poor about a reply, as the middle of a sentence: a move that hurts, or a level of 1 or
   * 0 in a skill. Empty where it is not poor.
   */
  static Optional<String> because(Reply reply) {
    return Stream.concat(hurting(reply), low(reply)).findFirst();
  }

  private static Stream<String> hurting(Reply reply) {
    return reply.moves().stream()
        .filter(move -> Rubric.shipped().moves().get(move).worth() == Worth.HURTS)
        .map(move -> "makes the move " + move + ", which costs");
  }

  private static Stream<String> low(Reply reply) {
    return score(reply).levels().entrySet().stream()
        .filter(skill -> skill.getValue().compareTo(LOW) <= 0)
        .map(
            skill ->
                "earns " + skill.getValue().toPlainString() + " of 4 in " + skill.getKey().id());
  }

  private static Score score(Reply reply) {
    return reply
        .score()
        .map((AuthorScore own) -> Rubric.shipped().override(reply.moves(), own.levels(), ""))
        .orElseGet(() -> Rubric.shipped().score(reply.moves()));
  }
}
