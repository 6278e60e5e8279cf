package vizavi.scenario.translation;

import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.scenario.check.Rule;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** Examples of typed words in the source only, so that in this language nearly none are found. */
final class MissingHears implements Rule<Beside> {
  @Override
  public void check(Beside it, Diagnostics diagnostics) {
    for (Scene scene : it.source().scenes().values()) {
      for (Reply reply : scene.replies().values()) {
        String way = "scenes/" + scene.id() + "/replies/" + reply.id();
        if (!reply.hears().isEmpty()
            && it.texts().own(way + "/hears").isEmpty()
            && it.texts().texts().containsKey(way + "/words")) {
          warning(
              diagnostics,
              it.place(way),
              Message.of(
                  "missing-hears",
                  "the source gives examples of typed words for the reply {0};"
                      + " add \"hears\" with what people say in this language",
                  Quoted.of(reply.id())));
        }
      }
    }
  }
}
