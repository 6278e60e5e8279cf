package vizavi.scenario.check;

import vizavi.scenario.Scene;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A scene that says how the client asks again, where nothing is typed. */
final class UnusedAsksAgain implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Scene scene : draft.scenario().scenes().values()) {
      if (!scene.ownWords() && !scene.asksAgain().isEmpty()) {
        warning(
            diagnostics,
            draft.places().of("scenes", scene.id(), "asks-again"),
            Message.of(
                "unused-asks-again",
                "nobody types in the scene {0}, so nobody is asked again;"
                    + " add \"own-words: true\" or delete \"asks-again\"",
                Quoted.of(scene.id())));
      }
    }
  }
}
