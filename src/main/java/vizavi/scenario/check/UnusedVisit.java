package vizavi.scenario.check;

import java.util.Set;
import vizavi.scenario.check.Use.Kind;
import vizavi.text.Diagnostics;
import vizavi.text.Message;
import vizavi.text.Quoted;

/** A visit on which no scene takes place. */
final class UnusedVisit implements Rule<Draft> {
  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Set<String> used = draft.names(Kind.VISIT);
    for (String id : draft.scenario().visits().keySet()) {
      if (!used.contains(id)) {
        warning(
            diagnostics,
            draft.places().of("visits", id),
            Message.of("unused-visit", "no scene takes place on the visit {0}", Quoted.of(id)));
      }
    }
  }
}
