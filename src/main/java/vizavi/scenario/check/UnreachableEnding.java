package vizavi.scenario.check;

import java.util.Set;
import vizavi.text.Diagnostics;
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
            "no way leads to the ending "
                + Quoted.of(id)
                + "; let something lead to it, or delete it");
      }
    }
  }
}
