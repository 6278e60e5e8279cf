package vizavi.scenario.check;

import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A reply with examples of typed words, in a scene that takes none. */
final class UnusedHears implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Scene scene : draft.scenario().scenes().values()) {
      for (Reply reply : scene.replies().values()) {
        if (!scene.ownWords() && !reply.hears().isEmpty()) {
          warning(
              diagnostics,
              draft.places().of("scenes", scene.id(), "replies", reply.id(), "hears"),
              Message.of(
                  "unused-hears",
                  "nobody types in the scene {0}, so the examples of the reply {1} are never used;"
                      + " add \"own-words: true\" or delete \"hears\"",
                  Quoted.of(scene.id()),
                  Quoted.of(reply.id())));
        }
      }
    }
  }
}
