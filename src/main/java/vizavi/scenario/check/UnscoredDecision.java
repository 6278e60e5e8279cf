package vizavi.scenario.check;

import vizavi.scenario.Scene;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A scene with a real choice, where whatever is chosen is worth nothing. */
final class UnscoredDecision implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Scene scene : draft.scenario().scenes().values()) {
      boolean scored =
          scene.replies().values().stream()
              .anyMatch(reply -> !reply.moves().isEmpty() || reply.score().isPresent());
      if (scene.replies().size() > 1 && !scored) {
        error(
            diagnostics,
            draft.places().of("scenes", scene.id()),
            Message.of(
                "unscored-decision",
                "none of the replies of {0} names its moves, so nothing is learnt from the choice;"
                    + " add \"moves\"",
                Quoted.of(scene.id())));
      }
    }
  }
}
