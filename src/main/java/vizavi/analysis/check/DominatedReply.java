package vizavi.analysis.check;

import java.math.BigDecimal;
import java.util.Optional;
import vizavi.analysis.solve.Decision;
import vizavi.analysis.solve.Decision.Figure;
import vizavi.analysis.solve.Option;
import vizavi.scenario.Effect;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.scenario.check.Rule;
import vizavi.scoring.Rubric;
import vizavi.scoring.Worth;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A reply that nobody sensible gives: it tempts nobody, and is worse in every way than another. */
final class DominatedReply implements Rule<Solved> {
  /** On the scale of 0 to 100; what costs less might still be somebody's mistake. */
  private static final BigDecimal MUCH = BigDecimal.TEN;

  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    for (Decision decision : it.solution().decisions().values()) {
      Scene scene = it.scenario().scenes().get(decision.scene());
      if (scene != null) {
        decision.replies().keySet().stream()
            .map(scene.replies()::get)
            .filter(reply -> !tempting(reply, decision))
            .forEach(
                reply ->
                    better(it, scene, decision, reply)
                        .ifPresent(other -> say(it, decision, reply, other, diagnostics)));
      }
    }
  }

  /**
   * Whether somebody might think it a good idea. Not where it only hurts, wins neither patience nor
   * trust, and attacks: an insult, or a threat with another move that hurts. Beside a single other
   * reply it need not attack, for there it leaves nothing to choose.
   */
  private static boolean tempting(Reply reply, Decision decision) {
    var moves = reply.moves();
    boolean attack = moves.contains("insult") || moves.contains("threaten") && moves.size() > 1;
    return moves.isEmpty()
        || moves.stream().anyMatch(DominatedReply::notHurting)
        || reply.effects().stream().anyMatch(DominatedReply::wins)
        || decision.replies().size() > 2 && !attack;
  }

  private static boolean notHurting(String move) {
    return Rubric.shipped().moves().get(move).worth() != Worth.HURTS;
  }

  private static boolean wins(Effect effect) {
    return effect instanceof Effect.Change(String variable, int by)
        && by > 0
        && (variable.equals("patience") || variable.equals("trust"));
  }

  /** A reply that is better in every way, whenever this one can be given. */
  private static Optional<Reply> better(Solved it, Scene scene, Decision decision, Reply reply) {
    Figure figure = decision.replies().get(reply.id());
    if (figure == null || regret(it, figure.leastRegret()).compareTo(MUCH) < 0) {
      return Optional.empty();
    }
    return decision.replies().entrySet().stream()
        .filter(other -> other.getValue().offered() == decision.states())
        .filter(other -> other.getValue().mostRegret().compareTo(figure.leastRegret()) < 0)
        .map(other -> scene.replies().get(other.getKey()))
        .filter(other -> Levels.of(other, it).beats(Levels.of(reply, it)))
        .filter(other -> leadsAsFar(it, scene.id(), other.id(), reply.id()))
        .findFirst();
  }

  private static boolean leadsAsFar(Solved it, String scene, String other, String reply) {
    var farther = it.option(scene, other).map(Option::outcome);
    var near = it.option(scene, reply).map(Option::outcome);
    return farther.isEmpty() || near.isEmpty() || farther.get().compareTo(near.get()) <= 0;
  }

  private static BigDecimal regret(Solved it, BigDecimal points) {
    return it.solution().onScale(points).orElse(BigDecimal.ZERO);
  }

  private void say(
      Solved it, Decision decision, Reply reply, Reply other, Diagnostics diagnostics) {
    warning(
        diagnostics,
        it.reply(decision.scene(), reply.id()),
        Message.of(
            "dominated-reply",
            "nobody sensible says {0}: it hurts, is worse than {1} in every way, and costs at least"
                + " {2} points of 100 each time; make it a mistake one could make, or delete it",
            Quoted.of(reply.id()),
            Quoted.of(other.id()),
            regret(it, decision.replies().get(reply.id()).leastRegret())));
  }
}
