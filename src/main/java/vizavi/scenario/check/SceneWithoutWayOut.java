package vizavi.scenario.check;

import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A scene from which the conversation can't go on. */
final class SceneWithoutWayOut implements Rule<Draft> {
  private static final Message NOTHING =
      Message.of(
          "scene-without-way-out",
          "the scene {0} has neither replies nor \"leads-to\";"
              + " the conversation would stop here");
  private static final Message CONDITIONS =
      Message.of(
          "scene-without-way-out.conditions",
          "the scene {0} has only replies with conditions, and no \"leads-to\" if none holds;"
              + " the conversation would stop here");

  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Scene scene : draft.scenario().scenes().values()) {
      if (scene.leadsTo().isEmpty()) {
        if (scene.replies().isEmpty()) {
          say(draft, scene, NOTHING, diagnostics);
        } else if (!Ways.alwaysAsks(scene)) {
          say(draft, scene, CONDITIONS, diagnostics);
        }
        replies(draft, scene, diagnostics);
      }
    }
  }

  private void say(Draft draft, Scene scene, Message why, Diagnostics diagnostics) {
    error(diagnostics, draft.places().of("scenes", scene.id()), why.with(Quoted.of(scene.id())));
  }

  private void replies(Draft draft, Scene scene, Diagnostics diagnostics) {
    for (Reply reply : scene.replies().values()) {
      if (reply.leadsTo().isEmpty()) {
        error(
            diagnostics,
            draft.places().of("scenes", scene.id(), "replies", reply.id()),
            Message.of(
                "scene-without-way-out.reply",
                "the reply {0} has no \"leads-to\", and neither has its scene;"
                    + " say what comes next",
                Quoted.of(reply.id())));
      }
    }
  }
}
