package vizavi.analysis.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vizavi.analysis.solve.Option;
import vizavi.analysis.solve.Plays;
import vizavi.analysis.solve.Proof;
import vizavi.analysis.solve.Route;
import vizavi.analysis.solve.Solution;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.scenario.Scenario;
import vizavi.scenario.check.Draft;
import vizavi.scoring.Rubric;
import vizavi.scoring.Scorer;
import vizavi.text.Message;
import vizavi.text.Span;

/**
 * A scenario with all that was found out about it.
 *
 * @param players the plays of each player that does not read
 */
record Solved(Draft draft, Solution solution, List<Plays> players) {
  private static final int SHOWN = 6;

  Scenario scenario() {
    return draft.scenario();
  }

  boolean proved() {
    return solution.proof() == Proof.PROVED;
  }

  Span place(String... way) {
    return draft.places().of(way);
  }

  Span reply(String scene, String reply) {
    return place("scenes", scene, "replies", reply);
  }

  /** Points of a whole play as a score, 0..100. */
  int score(BigDecimal points) {
    return solution.scale().overall().place(points);
  }

  /** A reply on offer where a shortest way comes to its scene; empty where it is not on offer. */
  Optional<Option> option(String scene, String reply) {
    return Optional.ofNullable(solution.reach().scenes().get(scene)).stream()
        .flatMap(way -> solution.options(end(way)).stream())
        .filter(option -> option.reply().equals(reply))
        .findFirst();
  }

  private State end(Route way) {
    var play = new Play(scenario(), Rubric.shipped(), Scorer.shipped());
    var state = play.open(way.seed()).after();
    for (String reply : way.replies()) {
      state = play.answer(state, reply.substring(reply.indexOf('.') + 1)).after();
    }
    return state;
  }

  /** A way, as the end of a sentence; of a long one the last steps. */
  static Message shown(Route way) {
    List<String> replies = way.replies();
    if (replies.isEmpty()) {
      return Message.of("part.at-once", "at once");
    }
    int before = replies.size() - SHOWN;
    return before <= 0
        ? Message.of("part.after", "after {0}", replies)
        : Message.of(
            "part.after-many",
            "after {0} replies and {1}",
            before,
            replies.subList(before, replies.size()));
  }
}
