package vizavi.scenario.check;

import java.util.Set;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Quoted;

/** A fact that no condition asks for, or that nothing changes. */
final class UnusedFact implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Set<String> asked = draft.names(Kind.ASKED);
    Set<String> changed = draft.names(Kind.CHANGED);
    for (String id : draft.scenario().facts().keySet()) {
      if (!asked.contains(id)) {
        say(draft, id, "is never asked for in a condition", diagnostics);
      } else if (!changed.contains(id)) {
        say(draft, id, "never changes: no effect names it", diagnostics);
      }
    }
  }

  private void say(Draft draft, String id, String what, Diagnostics diagnostics) {
    warning(diagnostics, draft.places().of("facts", id), "the fact " + Quoted.of(id) + " " + what);
  }
}
