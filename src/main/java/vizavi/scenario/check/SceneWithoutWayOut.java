package vizavi.scenario.check;

import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.text.Diagnostics;
import vizavi.text.Quoted;

/** A scene from which the conversation can't go on. */
final class SceneWithoutWayOut implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Scene scene : draft.scenario().scenes().values()) {
      if (scene.leadsTo().isEmpty()) {
        if (scene.replies().isEmpty()) {
          say(draft, scene, " has neither replies nor \"leads-to\"", diagnostics);
        } else if (!Ways.alwaysAsks(scene)) {
          String why = " has only replies with conditions, and no \"leads-to\" if none holds";
          say(draft, scene, why, diagnostics);
        }
        replies(draft, scene, diagnostics);
      }
    }
  }

  private void say(Draft draft, Scene scene, String why, Diagnostics diagnostics) {
    error(
        diagnostics,
        draft.places().of("scenes", scene.id()),
        "the scene " + Quoted.of(scene.id()) + why + "; the conversation would stop here");
  }

  private void replies(Draft draft, Scene scene, Diagnostics diagnostics) {
    for (Reply reply : scene.replies().values()) {
      if (reply.leadsTo().isEmpty()) {
        error(
            diagnostics,
            draft.places().of("scenes", scene.id(), "replies", reply.id()),
            "the reply "
                + Quoted.of(reply.id())
                + " has no \"leads-to\", and neither has its scene; say what comes next");
      }
    }
  }
}
