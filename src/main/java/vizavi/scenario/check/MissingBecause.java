package vizavi.scenario.check;

import java.util.List;
import vizavi.scenario.Reply;
import vizavi.scenario.Scene;
import vizavi.scoring.Rubric;
import vizavi.scoring.Worth;
import vizavi.text.Diagnostics;
import vizavi.text.Quoted;

/** A reply that hurts, and the debrief could not say why. */
final class MissingBecause implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    for (Scene scene : draft.scenario().scenes().values()) {
      for (Reply reply : scene.replies().values()) {
        List<String> hurting = hurting(reply);
        if (!hurting.isEmpty() && reply.because().isEmpty()) {
          warning(
              diagnostics,
              draft.places().of("scenes", scene.id(), "replies", reply.id()),
              "the reply "
                  + Quoted.of(reply.id())
                  + " makes the move "
                  + hurting.getFirst()
                  + ", which costs; add \"because\" for the debrief");
        }
      }
    }
  }

  private static List<String> hurting(Reply reply) {
    return reply.moves().stream()
        .filter(move -> Rubric.shipped().moves().get(move).worth() == Worth.HURTS)
        .toList();
  }
}
