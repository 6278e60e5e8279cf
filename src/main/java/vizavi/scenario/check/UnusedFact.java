package vizavi.scenario.check;

import java.util.Set;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A fact that no condition asks for, or that nothing changes. */
final class UnusedFact implements Rule<Draft> {
  private static final Message NEVER_ASKED =
      Message.of("unused-fact", "the fact {0} is never asked for in a condition");
  private static final Message NEVER_CHANGED =
      Message.of("unused-fact.changes", "the fact {0} never changes: no effect names it");

  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Set<String> asked = draft.names(Kind.ASKED);
    Set<String> changed = draft.names(Kind.CHANGED);
    for (String id : draft.scenario().facts().keySet()) {
      if (!asked.contains(id)) {
        say(draft, id, NEVER_ASKED, diagnostics);
      } else if (!changed.contains(id)) {
        say(draft, id, NEVER_CHANGED, diagnostics);
      }
    }
  }

  private void say(Draft draft, String id, Message what, Diagnostics diagnostics) {
    warning(diagnostics, draft.places().of("facts", id), what.with(Quoted.of(id)));
  }
}
