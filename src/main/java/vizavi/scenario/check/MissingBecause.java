package vizavi.scenario.check;

import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.text.Diagnostics;
import vizavi.text.Message;

/** A poor reply, and the debrief could not say why. */
final class MissingBecause implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Scene scene : draft.scenario().scenes().values()) {
      for (Reply reply : scene.replies().values()) {
        Poor.because(reply)
            .filter(why -> reply.because().isEmpty())
            .ifPresent(
                why ->
                    warning(
                        diagnostics,
                        draft.places().of("scenes", scene.id(), "replies", reply.id()),
                        Message.of(
                            "missing-because", "{0}; add \"because\" for the debrief", why)));
      }
    }
  }
}
