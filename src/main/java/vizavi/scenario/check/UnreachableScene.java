package vizavi.scenario.check;

import java.util.Set;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A scene to which no way leads. */
final class UnreachableScene implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Set<String> reached = Ways.reached(draft.scenario());
    for (String id : draft.scenario().scenes().keySet()) {
      if (!reached.contains(id)) {
        error(
            diagnostics,
            draft.places().of("scenes", id),
            Message.of(
                "unreachable-scene",
                "no way leads from the start to the scene {0};"
                    + " let something lead to it, or delete it",
                Quoted.of(id)));
      }
    }
  }
}
