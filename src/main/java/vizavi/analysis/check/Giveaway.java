package vizavi.analysis.check;

import java.util.List;
import vizavi.analysis.solve.Decision;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A best reply that shows by its length that it is the best. */
final class Giveaway implements Rule<Solved> {
  /** How many times as long as the next it is, to be seen at a glance. */
  private static final double AT_A_GLANCE = 1.5;

  @Override
  public void check(Solved it, Diagnostics diagnostics) {
    for (Decision decision : it.solution().decisions().values()) {
      Scene scene = it.scenario().scenes().get(decision.scene());
      if (scene != null && decision.replies().size() > 1) {
        decision.replies().keySet().stream()
            .map(scene.replies()::get)
            .filter(reply -> best(it, scene, decision, reply))
            .filter(reply -> words(reply) >= AT_A_GLANCE * next(scene, decision, reply))
            .forEach(reply -> say(it, scene, reply, next(scene, decision, reply), diagnostics));
      }
    }
  }

  /** Whether it is better than every other in every way, whenever the scene is played. */
  private static boolean best(Solved it, Scene scene, Decision decision, Reply reply) {
    var figure = decision.replies().get(reply.id());
    return figure != null
        && figure.offered() == decision.states()
        && figure.alone() == figure.offered()
        && others(scene, decision, reply).stream()
            .allMatch(other -> Levels.of(reply, it).beats(Levels.of(other, it)));
  }

  private static List<Reply> others(Scene scene, Decision decision, Reply reply) {
    return decision.replies().keySet().stream()
        .filter(id -> !id.equals(reply.id()))
        .map(scene.replies()::get)
        .toList();
  }

  private static int next(Scene scene, Decision decision, Reply reply) {
    return others(scene, decision, reply).stream().mapToInt(Giveaway::words).max().orElse(0);
  }

  private static int words(Reply reply) {
    return reply.words().strip().split("\\s+").length;
  }

  private void say(Solved it, Scene scene, Reply reply, int next, Diagnostics diagnostics) {
    warning(
        diagnostics,
        it.reply(scene.id(), reply.id()),
        Message.of(
            "giveaway",
            "the reply {0} is better than all others in every way, and can be told by its length:"
                + " {1} words, where the next has {2}; shorten it, or let another one be as long",
            Quoted.of(reply.id()),
            words(reply),
            next));
  }
}
