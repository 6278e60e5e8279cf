package vizavi.scenario.check;

import java.util.List;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** Two replies so near each other that typed words can't tell which is meant. */
final class RepliesAlike implements Rule<Draft> {
  /** Nearer than this, one might as well be the other. */
  private static final double TOO_NEAR = 0.2;

  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Scene scene : Listener.scenes(draft)) {
      Listener listener = new Listener(draft.scenario());
      List<Reply> replies = List.copyOf(scene.replies().values());
      for (int i = 1; i < replies.size(); i++) {
        Reply reply = replies.get(i);
        replies.subList(0, i).stream()
            .filter(other -> listener.distance(reply, other) < TOO_NEAR)
            .findFirst()
            .ifPresent(other -> say(draft, scene, reply, other, diagnostics));
      }
    }
  }

  private void say(Draft draft, Scene scene, Reply reply, Reply other, Diagnostics diagnostics) {
    warning(
        diagnostics,
        draft.places().of("scenes", scene.id(), "replies", reply.id()),
        Message.of(
            "replies-alike",
            "the reply {0} makes the same moves as {1} in nearly the same words,"
                + " so that typed words can't tell them apart",
            Quoted.of(reply.id()),
            Quoted.of(other.id())));
  }
}
