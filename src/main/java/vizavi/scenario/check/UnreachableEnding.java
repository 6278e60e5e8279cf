package vizavi.scenario.check;

import java.util.Set;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** An ending to which no way leads. */
final class UnreachableEnding implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Set<String> reached = Ways.reached(draft.scenario());
    for (String id : draft.scenario().endings().keySet()) {
      if (!reached.contains(id)) {
        error(
            diagnostics,
            draft.places().of("endings", id),
            Message.of(
                "unreachable-ending",
                "no way leads to the ending {0}; let something lead to it, or delete it",
                Quoted.of(id)));
      }
    }
  }
}
