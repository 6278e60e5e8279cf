package vizavi.scenario.check;

import vizavi.scenario.Scene;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A scene with typed replies, where the client asks again in nobody's voice. */
final class MissingAsksAgain implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Scene scene : draft.scenario().scenes().values()) {
      if (scene.ownWords() && scene.asksAgain().isEmpty()) {
        warning(
            diagnostics,
            draft.places().of("scenes", scene.id(), "own-words"),
            Message.of(
                "missing-asks-again",
                "where typed words are unclear in the scene {0}, the client says something plain;"
                    + " add \"asks-again\" in the client's own voice",
                Quoted.of(scene.id())));
      }
    }
  }
}
